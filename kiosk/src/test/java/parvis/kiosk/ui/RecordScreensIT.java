package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.RecordTeam;
import parvis.kiosk.SessionTown;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.protocol.message.ActivityId;

/// What the team writes down, in every size: empty, filled, asked, kept.
final class RecordScreensIT {
    private final Map<String, List<String>> faults = new LinkedHashMap<>();

    @TempDir
    private Path folder;

    private SessionTown town;

    static Stream<Size> sizes() {
        return Size.STAFF.stream();
    }

    private ScreenRig rig(Size size) {
        var rig = new ScreenRig(size, Optional.of(RecordTeam.catalogue()), RecordTeam.team(town));
        return rig;
    }

    @BeforeEach
    void opens() {
        town = new SessionTown(folder);
    }

    @AfterEach
    void closes() {
        town.close();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void forms_are_filled_and_kept(Size size) {
        var rig = rig(size);
        show(rig, "record-activities", new RecordRoute.Activities(Optional.empty(), 0));
        show(rig, "record-action", action("youth-action"));
        act(rig, "Personnes présentes\u202f: un de plus");
        act(rig, "Avec d’autres structures\u202f: Oui");
        look(rig, "record-action-filled");
        act(rig, "Personnes présentes\u202f: 1");
        act(rig, "4");
        look(rig, "record-action-pad");
        act(rig, "C’est ça");
        act(rig, "Partenaires présents\u202f: aucun choisi");
        act(rig, "Mission locale");
        look(rig, "record-action-partners");
        act(rig, "C’est la liste");
        act(rig, "Enregistrer");
        look(rig, "record-action-kept");
        show(rig, "record-action-forum", action("parenting-forum"));
        show(rig, "record-action-committee", action("users-committee"));
        show(rig, "record-action-meeting", action("partner-meeting"));
        show(rig, "record-action-workshop", action("digital-workshop"));
        show(
                rig,
                "record-action-later",
                new RecordRoute.Action(new ActivityId("toy-library"), Optional.of(LocalDate.of(2026, 11, 21))));
        show(rig, "record-recorded", new RecordRoute.Recorded(0));
        act(rig, "mardi 24\u00a0novembre\u202f: Action jeunesse, a eu lieu, 4 personnes");
        look(rig, "record-change");
        act(rig, "Retirer cette saisie");
        look(rig, "record-change-ask");
        assertEquals(Map.of(), faults);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void an_accompaniment_takes_four_touches_at_most_from_the_teams_home(Size size) {
        var rig = rig(size);
        rig.show(new EntryRoute.Home());
        var touches = 0;
        var brief = size.equals(Size.LANDSCAPE) || size.equals(Size.DESK);
        act(rig, brief ? "Accompagner" : "Accompagner. Une démarche faite ensemble");
        touches++;
        look(rig, "record-accompaniment");
        act(rig, "Caf");
        touches++;
        look(rig, "record-accompaniment-minutes");
        act(rig, "de 30 à 60 minutes");
        touches++;
        look(rig, "record-accompaniment-noted");
        assertEquals(1, rig.counter.touches.size());
        var small = size.equals(Size.LANDSCAPE);
        act(rig, small ? "Nouveau" : "Nouveau cette année");
        touches++;
        assertEquals(4, touches);
        act(rig, small ? "Encore un" : "Une personne de plus");
        look(rig, "record-accompaniment-more");
        act(rig, small ? "Annuler" : "Annuler le dernier");
        look(rig, "record-accompaniment-undone");
        assertEquals(Map.of(), faults);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void another_day_is_chosen_and_entered(Size size) {
        var rig = rig(size);
        rig.show(new RecordRoute.Activities(Optional.empty(), 0));
        act(rig, "Saisir un autre jour");
        look(rig, "record-other-day");
        act(rig, "Avant");
        look(rig, "record-other-day-before");
        show(rig, "record-day", new RecordRoute.DayEntry(LocalDate.of(2026, 11, 21)));
        act(rig, "CCAS\u202f: personnes\u202f: un de plus");
        act(rig, "Enregistrer");
        look(rig, "record-day-kept");
        show(rig, "record-activities-later", new RecordRoute.Activities(Optional.of(LocalDate.of(2026, 11, 21)), 0));
        assertEquals(Map.of(), faults);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void E15_someone_is_found_shown_printed_and_erased(Size size) {
        var rig = rig(size);
        show(rig, "record-office", new RecordRoute.Office());
        show(rig, "record-rights", new RecordRoute.Rights());
        for (var letter : List.of("F", "A", "T", "O", "U")) {
            act(rig, letter);
        }
        look(rig, "record-rights-typed");
        act(rig, "Chercher");
        look(rig, "record-rights-found");
        act(rig, "1 réservation\u202f: fatou, 06 12 34 56 78".replace("fatou", "Fatou"));
        look(rig, "record-person");
        act(rig, "Imprimer");
        look(rig, "record-person-printed");
        assertEquals(1, town.printer.papers.size());
        act(rig, "Téléphone\u202f: 06 12 34 56 78");
        look(rig, "record-person-phone");
        act(rig, "Ne rien changer");
        act(rig, "Effacer");
        look(rig, "record-person-erase");
        act(rig, "Effacer pour toujours");
        look(rig, "record-person-erased");
        assertEquals(List.of(), town.files.rig.bookings().find("Fatou"));
        show(rig, "record-officer", new RecordRoute.Officer());
        show(rig, "record-information", new RecordRoute.Information());
        show(rig, "record-register", new RecordRoute.Register());
        act(rig, "Écrire sur la clé USB");
        look(rig, "record-register-no-stick");
        assertEquals(Map.of(), faults);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void settings_are_kept(Size size) {
        var rig = rig(size);
        show(rig, "record-settings", new RecordRoute.Settings());
        act(rig, "Nom du centre\u202f: non renseigné");
        for (var letter : List.of("M", "A", "I", "S", "O", "N")) {
            act(rig, letter);
        }
        look(rig, "record-settings-centre");
        act(rig, "Garder");
        act(rig, "Nom du centre\u202f: maison");
        act(rig, "Ne rien changer");
        act(rig, "Garde des noms après l’atelier\u202f: un de moins");
        look(rig, "record-settings-kept");
        act(rig, "Imprimante des feuilles\u202f: aucune");
        look(rig, "record-settings-printer");
        act(rig, "Ne rien changer");
        act(rig, "Imprimante des tickets\u202f: aucune");
        act(rig, "Imprimante du réseau…");
        look(rig, "record-settings-network");
        act(rig, "Garder");
        look(rig, "record-settings-network-wrong");
        act(rig, "A");
        act(rig, "Garder");
        look(rig, "record-settings-network-roll");
        act(rig, "a:9100, rouleau de 58 mm");
        act(rig, "Essai de l’imprimante des tickets\u202f: Imprimer un essai");
        look(rig, "record-settings-tried");
        assertEquals(Map.of(), faults);
    }

    private static RecordRoute action(String activity) {
        return new RecordRoute.Action(new ActivityId(activity), Optional.empty());
    }

    private static void act(ScreenRig rig, String spoken) {
        ScreenRig.onFx(() -> {
            rig.press(spoken);
            rig.layOut();
            return true;
        });
    }

    private void show(ScreenRig rig, String name, Route route) {
        rig.show(route);
        look(rig, name);
    }

    private void look(ScreenRig rig, String name) {
        rig.keep(Path.of("target/screens", name + "-" + rig.size.name() + ".png"));
        var found = ScreenRig.onFx(() -> EveryScreenIT.faults(rig));
        if (!found.isEmpty()) {
            faults.put(name, found);
        }
    }
}
