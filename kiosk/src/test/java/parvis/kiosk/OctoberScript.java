package parvis.kiosk;

import java.time.LocalDate;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.RecordRoute;
import parvis.kiosk.ui.SessionRoute;

/// The script of `october-by-hand.md`, line by line, with a finger on the real screens.
final class OctoberScript extends CentreHands {
    private static final String CENTRE = "Centre social : une personne de plus";
    private static final String CCAS = "CCAS : une personne de plus";

    OctoberScript(CentreRig rig) {
        super(rig);
    }

    void play() {
        firstDays();
        firstWeek();
        secondWeek();
        thirdWeek();
        fourthWeek();
        lastDays();
    }

    private void firstDays() {
        rig.found();
        desk("2026-10-01T09:05"); // 2
        rig.times(3, CCAS);
        rig.press("Nouveau cette année");
        rig.times(2, CENTRE);
        rig.press("Annuler le dernier");
        at("2026-10-01T09:30"); // 3
        workshop("Ma boîte mail", 90, 3, "E-mail", "Centre social");
        rhythm(6, 14, "chaque semaine", 31);
        rig.press("Planifier 3 séances");
        at("2026-10-01T09:40"); // 4
        rig.go(new SessionRoute.Workshops(0));
        rig.press("Nouvel atelier");
        title("Écrans en famille");
        choose("Compté comme", "Temps thématique");
        choose("Sujet", "Parentalité");
        rig.press("Partenaires", "Maison des parents", "Garder");
        length(60, 10);
        rhythm(8, 10, "toutes les deux semaines", 31);
        rig.press("Planifier 2 séances");
        at("2026-10-01T09:50"); // 5
        once("Mon téléphone", 60, 6, "Prendre en main du matériel", 16, 10);
        once("Acheter en ligne", 60, 5, "Banque et achats en ligne", 21, 15); // 6
        once("Réseaux sociaux", 60, 4, "Réseaux sociaux", 29, 14); // 7
        name();
        desk("2026-10-02T10:15"); // 8
        rig.times(4, CENTRE);
        rig.press(CCAS);
        at("2026-10-02T10:30"); // 9
        book("A", "Awa", 1);
        book("A", "Bruno", 2);
        bookAndWait("A", "Chantal");
        bookAndWait("A", "Denis");
        at("2026-10-02T10:40"); // 10
        open("A");
        rig.press("Awa", "Annuler cette place", "La personne ne vient pas");
        tell("A", "Chantal");
        rig.offUntil("2026-10-05T08:50"); // 11
    }

    private void firstWeek() {
        desk("2026-10-05T10:00"); // 12
        rig.times(5, CENTRE);
        rig.press(CCAS, "Nouveau cette année", CCAS, "Nouveau cette année", CCAS, CCAS);
        at("2026-10-05T11:05"); // 13
        accompany();
        at("2026-10-06T14:00"); // 14
        presence("A");
        rig.press("Bruno", "Bruno, 2 places : une personne de moins", "Chantal");
        rig.times(2, "Venus sans réservation : un de plus");
        rig.press("Repartis faute de place : un de plus");
        rig.times(2, "Nouveaux cette année : un de plus");
        rig.at("2026-10-06T15:35");
        rig.enter();
        presence("A");
        rig.press("Fermer la séance");
        burst("2026-10-06T16:40", "CCAS"); // 15
        desk("2026-10-06T16:45");
        rig.press("Retirer");
        desk("2026-10-06T17:10"); // 16
        rig.times(4, CCAS);
        at("2026-10-07T09:10"); // 17
        rig.go(new EntryRoute.Correction(LocalDate.of(2026, 10, 6)));
        rig.press("CCAS : une personne de moins", "CCAS : une personne de moins");
        rig.press(CENTRE, CENTRE, "Corriger");
        at("2026-10-07T09:20"); // 18
        presence("A");
        rig.press("Bruno, 2 places : une personne de plus");
        burst("2026-10-07T10:30", "Centre social"); // 19
        desk("2026-10-07T10:40");
        rig.press("Garder");
        at("2026-10-08T10:00"); // 20
        presence("D");
        rig.times(7, "Venus sans réservation : un de plus");
        at("2026-10-08T11:05");
        presence("D");
        rig.press("Fermer la séance");
        rig.at("2026-10-09T12:00"); // 21
        desk("2026-10-10T11:00"); // 22
        rig.press(CENTRE);
    }

    private void secondWeek() {
        at("2026-10-12T18:10"); // 23
        action("Information collective aux familles");
        pad("Personnes présentes", 7);
        pad("Familles", 4);
        pad("Familles venues pour la première fois", 2);
        rig.press("Partenaires présents", "Caf de la Seine-Saint-Denis", "Maison des parents", "C’est la liste");
        keep();
        at("2026-10-13T09:30"); // 24
        open("B");
        rig.press("Réserver");
        rig.type("Asso");
        rig.times(2, "Une place de plus");
        rig.press("Un groupe ?", "Réserver la place", "Revenir à la séance");
        rig.press("Réserver");
        rig.type("Farid");
        rig.press("Réserver la place", "Ajouter une chaise");
        rig.see("1 personne de plus que de places");
        at("2026-10-13T14:00"); // 25
        presence("B");
        rig.press("Asso");
        rig.times(2, "Farid");
        rig.at("2026-10-13T14:20"); // 26
        rig.powerCut("2026-10-13T14:40");
        at("2026-10-13T16:00"); // 27
        awareness(12, 20);
        keep();
        at("2026-10-14T11:15"); // 28
        action("Réunion partenaire");
        pad("Personnes présentes", 5);
        rig.press("Partenaires invités", "Caf de la Seine-Saint-Denis", "Mission locale", "CCAS", "C’est la liste");
        rig.press("Partenaires présents", "Caf de la Seine-Saint-Denis", "CCAS", "C’est la liste");
        keep();
        rig.offUntil("2026-10-16T08:50"); // 29
    }

    private void thirdWeek() {
        at("2026-10-16T09:00"); // 30
        otherDay();
        at("2026-10-16T09:30"); // 31
        rig.go(new RecordRoute.Recorded(0));
        rig.press("jeudi 15 octobre, saisi après coup : Action de sensibilisation");
        pad("Personnes présentes", 9, 8);
        keep();
        at("2026-10-19T09:00"); // 33
        presence("F");
        rig.times(4, "Venus sans réservation : un de plus");
        rig.press("Fermer la séance");
        at("2026-10-19T09:20"); // 34
        book("G", "Khadija", 1);
        book("G", "Louis", 1);
        cancel("G");
        tell("G", "Khadija");
        tell("G", "Louis");
        at("2026-10-19T10:00"); // 35
        action("Plaquettes distribuées");
        pad("Nombre", 40);
        keep();
        action("Support de communication");
        choose("Thématique", "Accès aux droits");
        pad("Nombre", 2);
        keep();
        people("Ludothèque", "Enfants de 3 à 11 ans", 12, 3); // 36
        people("Accueil de loisirs", "Enfants de 3 à 11 ans", 18, 0);
        people("Relais petite enfance", "Assistantes maternelles", 6, 0);
        people("Action jeunesse", "Jeunes de 11 à 17 ans", 9, 2); // 37
        action("Satisfaction des jeunes");
        choose("Public", "Jeunes de 11 à 17 ans");
        pad("Réponses", 10);
        pad("Réponses satisfaites", 8);
        keep();
        forum(); // 38
        action("Comité d’usagers"); // 39
        rig.press("Prévus dans l’année 2026", "3", "C’est ça");
        pad("Personnes présentes", 8);
        keep();
        action("Action du centre social"); // 40
        pad("Personnes présentes", 15);
        pad("Venues pour la première fois cette année", 4);
        choose("Menée par", "des bénévoles");
        keep();
        at("2026-10-19T11:00"); // 41
        action("Réunion partenaire");
        pad("Personnes présentes", 3);
        keep();
        rig.go(new RecordRoute.Recorded(0));
        rig.press("lundi 19 octobre : Réunion partenaire", "Retirer cette saisie", "Retirer cette saisie");
    }

    private void fourthWeek() {
        at("2026-10-20T09:15"); // 42
        book("C", "Mina", 1);
        book("C", "Nadia", 1);
        at("2026-10-20T11:30"); // 43
        closeThisAfternoon();
        open("C");
        rig.press("Déplacer ou changer", "Jour", "vendredi 23 octobre", "Garder ces changements");
        tell("C", "Mina");
        tell("C", "Nadia");
        at("2026-10-21T09:00"); // 44
        cancel("E");
        cancel("H");
        at("2026-10-22T09:00"); // 45
        open("H");
        rig.press("Rétablir la séance");
        at("2026-10-23T14:00"); // 46
        presence("C");
        rig.press("Mina", "Nadia");
        at("2026-10-23T15:35");
        presence("C");
        rig.press("Fermer la séance");
        desk("2026-10-25T02:10+02:00"); // 47
        rig.press(CCAS);
        desk("2026-10-25T02:10+01:00");
        rig.press(CCAS);
        rig.at("2026-10-25T18:00");
        rig.offUntil("2026-10-29T08:50"); // 48
    }

    private void lastDays() {
        at("2026-10-29T09:00"); // 49
        book("H", "Gina", 2);
        book("H", "Hugo", 1);
        book("H", "Inès", 1);
        bookAndWait("H", "Jules");
        at("2026-10-29T14:00"); // 50
        presence("H");
        rig.press("Hugo", "Inès");
        at("2026-10-29T14:11");
        presence("H");
        rig.press("Donner les places libres", "Jules");
        at("2026-10-29T15:05");
        presence("H");
        rig.press("Fermer la séance");
        desk("2026-10-30T09:00"); // 51
        rig.times(2, CENTRE);
        rig.at("2026-11-01T00:05"); // 52
    }

    private void otherDay() {
        var thursday = LocalDate.of(2026, 10, 15);
        rig.go(new RecordRoute.DayEntry(thursday));
        pad("Centre social : personnes", 6);
        rig.press("Enregistrer");
        rig.go(new RecordRoute.Activities(java.util.Optional.of(thursday), 0));
        rig.press("Action de sensibilisation");
        rig.press("Moment de la journée : Matin");
        choose("Thématique", "Accès aux droits");
        pad("Personnes présentes", 9);
        pad("Personnes invitées, ou places", 10);
        keep();
    }

    private void closeThisAfternoon() {
        rig.press("Fermé cet après-midi");
        rig.press("Fermé cet après-midi");
        rig.see("Une séance est à déplacer", "14:00, 2 places prises");
    }

    private void accompany() {
        rig.go(new RecordRoute.Accompaniment(java.util.Optional.empty()));
        rig.press("Caf", "de 30 à 60 minutes");
        rig.press("France Travail", "moins de 30 minutes", "Une personne de plus", "Nouveau cette année");
        rig.press("Assurance maladie", "moins de 30 minutes", "Orienté ailleurs");
    }

    private void forum() {
        action("Forum parentalité");
        pad("Personnes présentes", 20);
        pad("Personnes invitées, ou places", 50);
        rig.press("Partenaires présents", "Maison des parents", "C’est la liste");
        rig.press("Plusieurs publics ?");
        choose("Public 2", "Professionnels");
        pad("Personnes présentes : Professionnels", 5);
        keep();
    }
}
