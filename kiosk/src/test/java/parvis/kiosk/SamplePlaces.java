package parvis.kiosk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parvis.protocol.catalogue.NeedPart;
import parvis.protocol.catalogue.PlacePart;
import parvis.protocol.message.Need;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.Practical;
import parvis.protocol.message.ThemeId;

/// The places of the town of the tests.
final class SamplePlaces {
    private SamplePlaces() {}

    static List<PlacePart> all() {
        var places = new ArrayList<PlacePart>();
        places.add(place(
                "maison-arc-en-ciel",
                "Maison de quartier Arc-en-Ciel",
                "Centre social",
                "vie-sociale",
                "Rencontrer ses voisins, apprendre, être aidé dans ses démarches.",
                "2 rue des Tilleuls, Bourg-Exemple"));
        places.add(place(
                "ccas",
                "CCAS",
                "Centre communal d’action sociale",
                "droits",
                "Être aidé quand on a du mal à payer.",
                "1 place de la Mairie, Bourg-Exemple"));
        places.add(place(
                "ludotheque-des-tilleuls",
                "Ludothèque des Tilleuls",
                "Ludothèque",
                "enfance",
                "Jouer ensemble et emprunter des jeux.",
                "École des Tilleuls, 14 rue du Colonel Fabien, Bourg-Exemple"));
        places.add(place(
                "ludotheque-du-centre",
                "Ludothèque du centre-ville",
                "Ludothèque",
                "enfance",
                "",
                "Parvis de la Médiathèque, Bourg-Exemple"));
        places.add(place(
                        "centre-de-sante",
                        "Centre de santé",
                        "Centre de santé",
                        "sante",
                        "Voir un médecin ou une infirmière.",
                        "8 avenue de la Gare, Bourg-Exemple",
                        "01 99 00 12 34")
                .with(practical()));
        places.add(place(
                "point-jeunes",
                "Point information jeunesse",
                "PIJ",
                "jeunesse",
                "Trouver un stage, un métier, un logement.",
                ""));
        places.add(place("mission-locale", "Mission locale", "Mission locale", "jeunesse", "", ""));
        places.add(place(
                "maison-des-parents",
                "Maison des parents",
                "Lieu parents",
                "parents",
                "",
                "Parvis Édith Piaf, Bourg-Exemple"));
        places.add(place(
                "creche-cigognes",
                "Crèche Les Cigognes",
                "Crèche",
                "enfance",
                "Garder les enfants de moins de trois ans.",
                "1 rue Guynemer, Bourg-Exemple"));
        places.add(place("conseil-jeunes", "Conseil municipal de la jeunesse", "Instance", "jeunesse", "", ""));
        places.add(place(
                "point-numerique",
                "Point numérique",
                "Point numérique",
                "droits",
                "Faire ses démarches sur internet, avec quelqu’un.",
                "2 rue des Tilleuls, Bourg-Exemple"));
        return places;
    }

    /// Which doors answer which need.
    static List<NeedPart> needs() {
        return List.of(
                need(Need.PAPERS, "point-numerique", "ccas", "maison-arc-en-ciel"),
                need(Need.CHILDREN, "creche-cigognes", "ludotheque-des-tilleuls", "ludotheque-du-centre"),
                need(Need.HEALTH, "centre-de-sante"),
                need(Need.MONEY, "ccas"),
                need(Need.HOUSING, "ccas", "point-jeunes"),
                need(Need.WORK, "mission-locale", "point-jeunes"),
                need(Need.INTERNET, "point-numerique", "maison-arc-en-ciel"),
                need(Need.TALK, "maison-arc-en-ciel", "maison-des-parents"));
    }

    private static NeedPart need(Need need, String... places) {
        return new NeedPart(need, Stream.of(places).map(PlaceId::new).toList(), List.of());
    }

    /// A place of which all is known.
    static Practical practical() {
        return new Practical(
                List.of(
                        hours(DayOfWeek.MONDAY, 9, 12),
                        hours(DayOfWeek.MONDAY, 14, 18),
                        hours(DayOfWeek.TUESDAY, 9, 12),
                        hours(DayOfWeek.TUESDAY, 14, 18),
                        hours(DayOfWeek.THURSDAY, 9, 12),
                        hours(DayOfWeek.THURSDAY, 14, 18),
                        hours(DayOfWeek.SATURDAY, 9, 12)),
                Optional.of(Practical.Appointment.EITHER),
                List.of("Entrée de plain-pied, ascenseur à gauche.", "Arrêt de bus devant la porte."),
                List.of("fr", "ar", "pt"),
                List.of("votre carte Vitale", "vos ordonnances"),
                Optional.of(LocalDate.of(2026, 11, 12)));
    }

    private static Practical.Hours hours(DayOfWeek day, int from, int to) {
        return new Practical.Hours(day, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    /// Invented coordinates of an invented town.
    private static Optional<double[]> position(String id) {
        return Optional.ofNullable(
                switch (id) {
                    case "maison-arc-en-ciel", "point-numerique" -> new double[] {47.0, 3.0};
                    case "ccas" -> new double[] {47.0031, 3.0012};
                    case "ludotheque-des-tilleuls" -> new double[] {46.9972, 2.9935};
                    case "centre-de-sante" -> new double[] {47.0012, 3.0089};
                    case "creche-cigognes" -> new double[] {46.9958, 3.0041};
                    default -> null;
                });
    }

    private static PlacePart place(String id, String name, String type, String theme, String purpose, String address) {
        return place(id, name, type, theme, purpose, address, "");
    }

    private static PlacePart place(
            String id, String name, String type, String theme, String purpose, String address, String phone) {
        return new PlacePart(
                new PlaceId(id),
                name,
                type,
                new ThemeId(theme),
                Optional.of(purpose).filter(text -> !text.isEmpty()),
                Optional.of(address).filter(text -> !text.isEmpty()),
                Optional.of("Ville de Bourg-Exemple"),
                Optional.of(phone).filter(text -> !text.isEmpty()),
                id.equals("ccas") ? Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY) : Set.of(),
                List.of(),
                position(id).map(degrees -> degrees[0]),
                position(id).map(degrees -> degrees[1]),
                "Convention d’exemple, annexe 2");
    }
}
