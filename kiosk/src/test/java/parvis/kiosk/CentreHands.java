package parvis.kiosk;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.RecordRoute;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.SessionRoute;
import parvis.protocol.message.SessionId;

/// What a hand does again and again on the team's forms.
abstract class CentreHands {
    final CentreRig rig;
    private final Map<SessionId, String> letters = new LinkedHashMap<>();

    CentreHands(CentreRig rig) {
        this.rig = rig;
    }

    final void workshop(String title, int minutes, int seats, String topic, String service) {
        rig.go(new SessionRoute.Workshops(0));
        rig.press("Nouvel atelier");
        title(title);
        choose("Sujet", topic);
        choose("Accueil", service);
        length(minutes, seats);
    }

    final void title(String title) {
        rig.press("Titre");
        rig.type(title);
        rig.press("Garder");
    }

    final void choose(String what, String which) {
        rig.press(what, which);
    }

    final void length(int minutes, int seats) {
        rig.times((90 - minutes) / 15, "Durée : moins");
        rig.times(Math.max(0, 8 - seats), "Places : moins");
        rig.times(Math.max(0, seats - 8), "Places : plus");
        rig.press("Choisir les dates");
    }

    final void rhythm(int day, int hour, String every, int until) {
        choose("Rythme", every);
        choose("Premier jour", october(day));
        hour(hour);
        rig.press("Jusqu’au");
        while (!rig.read().contains("Octobre 2026")) {
            rig.press("Avant");
        }
        rig.press(october(until));
    }

    final void hour(int hour) {
        rig.times(Math.max(0, 14 - hour) * 4, "Heure : moins");
        rig.times(Math.max(0, hour - 14) * 4, "Heure : plus");
    }

    final void once(String title, int minutes, int seats, String topic, int day, int hour) {
        workshop(title, minutes, seats, topic, "Centre social");
        choose("Premier jour", october(day));
        hour(hour);
        rig.press("Planifier cette séance");
    }

    static String october(int day) {
        var names = new String[] {"jeudi", "vendredi", "samedi", "dimanche", "lundi", "mardi", "mercredi"};
        return names[(day - 1) % 7] + " " + day + " octobre";
    }

    final void action(String activity) {
        rig.go(new RecordRoute.Activities(Optional.empty(), 0));
        rig.press(activity);
    }

    final void pad(String what, int number) {
        pad(what, 0, number);
    }

    final void pad(String what, int before, int number) {
        rig.press(what + " : " + before);
        String.valueOf(number).chars().forEach(digit -> rig.press(Character.toString(digit)));
        rig.press("C’est ça");
    }

    final void keep() {
        rig.press("Enregistrer", "Terminé");
    }

    final void people(String activity, String audience, int people, int newcomers) {
        action(activity);
        choose("Public", audience);
        pad("Personnes présentes", people);
        if (newcomers > 0) {
            pad("Venues pour la première fois cette année", newcomers);
        }
        keep();
    }

    /// What the page calls a session.
    final String letter(SessionId session) {
        return letters.getOrDefault(session, session.value());
    }

    /// Gives the sessions the page's letters: those of October by their first date.
    final void name() {
        var byTitle = Map.of(
                "Ma boîte mail", "ABC",
                "Écrans en famille", "DE",
                "Mon téléphone", "F",
                "Acheter en ligne", "G",
                "Réseaux sociaux", "H");
        var met = new LinkedHashMap<String, Integer>();
        for (var session : rig.team().planning().between(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31))) {
            var at = met.merge(session.title(), 1, Integer::sum) - 1;
            letters.put(session.id(), byTitle.getOrDefault(session.title(), "?").substring(at, at + 1));
        }
    }

    final SessionId session(String letter) {
        return letters.entrySet().stream()
                .filter(each -> each.getValue().equals(letter))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    final void open(String letter) {
        rig.go(new SessionRoute.OneSession(session(letter)));
    }

    final void presence(String letter) {
        rig.go(new SessionRoute.Presence(session(letter)));
    }

    final void book(String letter, String name, int seats) {
        open(letter);
        rig.press("Réserver");
        rig.type(name);
        rig.times(seats - 1, "Une place de plus");
        rig.press("Réserver la place");
        rig.see("C’est réservé");
    }

    final void bookAndWait(String letter, String name) {
        open(letter);
        rig.press("Réserver");
        rig.type(name);
        rig.press("Réserver la place", "Liste d’attente");
    }

    final void cancel(String letter) {
        open(letter);
        rig.press("Annuler la séance entière", "Annuler la séance");
    }

    final void tell(String letter, String name) {
        rig.go(new SessionRoute.Tell(Optional.of(session(letter))));
        rig.press(name + " : prévenu");
    }

    final void burst(String when, String tile) {
        rig.at(when);
        rig.leave();
        for (int child = 0; child < 9; child++) {
            rig.go(new Route.Coming());
            rig.press(tile, "Non");
            rig.pass(Duration.ofSeconds(2));
        }
        rig.leave();
    }

    /// It is that time, and somebody of the team is at the screen.
    final void at(String when) {
        rig.at(when);
        rig.enter();
    }

    final void desk(String when) {
        at(when);
        rig.go(new EntryRoute.Day());
    }

    final void awareness(int people, int invited) {
        action("Action de sensibilisation");
        choose("Thématique", "Accès aux droits");
        pad("Personnes présentes", people);
        pad("Personnes invitées, ou places", invited);
    }
}
