package parvis.install;

import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// A day at a terminal on which names and numbers that occur nowhere else are typed wherever one can be.
final class ADayOfNames {
    private static final String RESIDENT = "Oriflamme";
    static final List<String> NAMES = List.of("Zéphyrine Quetzal", RESIDENT, "Yolande Wapiti");
    static final List<String> PHONES = List.of("0639981246", "0639987531", "0639984321", "0639975310");
    private static final String TITLE = "atelier ornithorynque";

    private ADayOfNames() {}

    /// The team's day, as a finger does it: a workshop is planned, people book, wait, are found, promoted,
    /// called, moved and ticked; the power goes on the way, the server too.
    static void work(TownInABox town) throws IOException, InterruptedException {
        enter(town, TownInABox.STAFF_CODE);
        plan(town);
        book(town, NAMES.getFirst(), PHONES.getFirst());
        town.finger("see C’est réservé");
        town.finger("key Revenir à la séance");
        book(town, NAMES.getLast(), PHONES.get(1));
        town.finger("key Liste d’attente");
        town.finger("see Liste d’attente, 1re place");
        town.killTerminal();
        town.killServer();
        town.startServer();
        town.startTerminal();

        enter(town, TownInABox.DAY_CODE);
        town.finger("touch Ateliers");
        town.finger("key Retrouver quelqu’un");
        town.finger("type zephy");
        town.finger("touch Zéphyrine");
        town.finger("key Nouveau code");
        town.finger("see Le code d’avant ne vaut plus");
        town.finger("key Annuler cette place");
        town.finger("key La personne ne vient pas");
        town.finger("see a maintenant une place");
        town.finger("key Équipe");
        town.finger("touch Ateliers");
        town.finger("touch À prévenir : 1");
        town.finger("see 06 39 98 75 31");
        town.finger("touch Yolande");
        town.finger("key Équipe");
        town.finger("touch Ateliers");
        town.finger("touch Atelier ornithorynque");
        town.finger("key Feuille de présence");
        town.finger("touch Yolande");
        town.finger("key Nouveaux cette année : un de plus");
        town.finger("key Fermer la séance");
        town.finger("see C’est compté : 1 personne");
        town.killTerminal();
        town.startTerminal();
        town.awaitPeople("digital-workshop", 1);

        enter(town, TownInABox.DAY_CODE);
        moveAndCancel(town);
        putRightAndErase(town);
        planForResidents(town);
    }

    /// A second date, next week: booked, moved, cancelled.
    private static void moveAndCancel(TownInABox town) throws IOException {
        town.finger("touch Ateliers");
        town.finger("key Planifier");
        town.finger("touch Atelier ornithorynque");
        town.finger("key Planifier cette séance");
        town.finger("key Voir les séances");
        town.finger("touch ornithorynque. Personne encore");
        book(town, NAMES.getFirst(), PHONES.getFirst());
        town.finger("key Revenir à la séance");
        town.finger("key Déplacer ou changer");
        town.finger("key Heure : plus");
        town.finger("key Garder ces changements");
        town.finger("touch Zéphyrine Quetzal : prévenu");
        town.finger("key Équipe");
        town.finger("touch Ateliers");
        town.finger("touch ornithorynque. Complet, 1 inscrit");
        town.finger("key Annuler la séance entière");
        town.finger("touch Annuler la séance pour 1 personne");
        town.finger("touch Zéphyrine Quetzal : prévenu");
        town.finger("key Équipe");
    }

    /// « Qu’avez-vous sur moi ? »: found, given another number, erased.
    private static void putRightAndErase(TownInABox town) throws IOException {
        town.finger("touch Données et réglages");
        town.finger("touch Quelqu’un demande");
        town.finger("type zephy");
        town.finger("key Chercher");
        town.finger("touch Zéphyrine");
        town.finger("touch Téléphone");
        town.finger("times 20 Effacer");
        town.finger("type " + PHONES.get(2));
        town.finger("key Garder");
        town.finger("see C’est corrigé");
        town.finger("see 06 39 98 43 21");
        town.finger("key Effacer");
        town.finger("key Effacer pour toujours");
        town.finger("see C’est effacé");
        town.finger("key Équipe");
    }

    /// A third date, for residents.
    private static void planForResidents(TownInABox town) throws IOException {
        town.finger("touch Ateliers");
        town.finger("key Planifier");
        town.finger("touch Atelier ornithorynque");
        town.finger("key Planifier cette séance");
        town.finger("key Équipe");
    }

    /// The same at the public screen, by somebody whom the team never saw; whoever comes next sees nothing of it.
    static void residentBooks(TownInABox town) throws IOException {
        town.finger("key Semaine prochaine");
        town.finger("touch Réserver : Atelier ornithorynque");
        town.finger("key Continuer");
        town.finger("type " + RESIDENT);
        town.finger("key Continuer");
        town.finger("type " + PHONES.get(3));
        town.finger("key Continuer");
        town.finger("see " + RESIDENT);
        town.finger("key Réserver ma place");
        town.finger("see C’est réservé");
        town.finger("key Tout effacer");
        town.finger("unseen " + RESIDENT + "|06 39");
    }

    /// What residents see after the team's day, wherever they turn.
    static void publicSeesNobody(TownInABox town) throws IOException {
        var nobody = "unseen Zéphyrine|Quetzal|Yolande|Wapiti|06 39";
        town.finger("key Verrouiller");
        town.finger("see Touchez l’écran");
        town.finger(nobody);
        town.finger("touch Touchez l’écran");
        town.finger("touch Ateliers");
        town.finger("see Atelier ornithorynque");
        town.finger(nobody);
    }

    private static void enter(TownInABox town, String code) throws IOException {
        town.finger("touch Touchez l’écran|Accueil");
        town.finger("hold header");
        town.finger("see Espace de l’équipe");
        town.finger("type " + code);
        town.finger("key Ouvrir");
        town.finger("see Choisissez ce que vous faites");
    }

    /// One that has just begun, with one seat.
    private static void plan(TownInABox town) throws IOException {
        var now = LocalDateTime.now(ZoneId.of("Europe/Paris"));
        town.finger("touch Ateliers");
        town.finger("key Planifier");
        town.finger("key Nouvel atelier");
        town.finger("touch Titre");
        town.finger("type " + TITLE);
        town.finger("key Garder");
        town.finger("times 7 Places : moins");
        town.finger("key Choisir les dates");
        town.finger("touch Premier jour");
        // The day offered first is a week away, and the leaf of its month begins on the Monday before its 1st.
        var leaf = now.toLocalDate().plusWeeks(1).withDayOfMonth(1).with(previousOrSame(DayOfWeek.MONDAY));
        if (now.toLocalDate().isBefore(leaf)) {
            town.finger("key Avant");
        }
        town.finger("touch " + now.format(DateTimeFormatter.ofPattern("EEEE d", Locale.FRENCH)));
        var quarters = (now.getHour() - 14) * 4 + now.getMinute() / 15;
        if (quarters != 0) {
            town.finger("times " + Math.abs(quarters) + " Heure : " + (quarters < 0 ? "moins" : "plus"));
        }
        town.finger("key Planifier cette séance");
        town.finger("key Voir les séances");
        town.finger("touch Atelier ornithorynque");
    }

    private static void book(TownInABox town, String name, String phone) throws IOException {
        town.finger("key Réserver");
        town.finger("type " + name);
        town.finger("touch Téléphone");
        town.finger("type " + phone);
        town.finger("key Fini");
        town.finger("key Réserver la place");
    }
}
