package parvis.kiosk;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parvis.protocol.catalogue.PlacePart;
import parvis.protocol.message.PlaceId;
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
                "8 avenue de la Gare, Bourg-Exemple"));
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

    private static PlacePart place(String id, String name, String type, String theme, String purpose, String address) {
        return new PlacePart(
                new PlaceId(id),
                name,
                type,
                new ThemeId(theme),
                Optional.of(purpose).filter(text -> !text.isEmpty()),
                Optional.of(address).filter(text -> !text.isEmpty()),
                Optional.of("Ville de Bourg-Exemple"),
                Optional.empty(),
                id.equals("ccas") ? Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY) : Set.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "Convention d’exemple, annexe 2");
    }
}
