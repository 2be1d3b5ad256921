package parvis.kiosk.ui.staff.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.SessionTown;
import parvis.kiosk.booking.NameUse;
import parvis.kiosk.custody.FakeCopy;
import parvis.kiosk.paper.Paper;
import parvis.kiosk.print.SettingsPapers;
import parvis.kiosk.staff.FakeSettings;
import parvis.kiosk.ui.RecordRoute;
import parvis.kiosk.ui.control.OnScreenKeyboard;

/// R6 and E15: « Qu’avez-vous sur moi ? », over the names' real file.
final class RightsTest {
    @TempDir
    private Path folder;

    private final RecordRig rig = new RecordRig();
    private final FakeSettings settings = new FakeSettings();
    private final List<PersonPage> given = new ArrayList<>();
    private SessionTown town;
    private boolean stick = true;

    @BeforeEach
    void opens() {
        town = new SessionTown(folder);
    }

    @AfterEach
    void closes() {
        town.close();
    }

    private Names names() {
        var team = town.team();
        return new Names(
                team.custody(),
                team.bookings(),
                team.planning(),
                town.printer,
                settings,
                new SettingsPapers(settings::settings, () -> LocalDate.of(2026, 11, 24)),
                new HouseFiles() {
                    @Override
                    public Path person(PersonPage page) throws IOException {
                        if (!stick) {
                            throw new IOException("the stick is away");
                        }
                        given.add(page);
                        return Path.of("/media/cle/vos-donnees.json");
                    }

                    @Override
                    public List<Path> register() {
                        return List.of(Path.of("/media/cle/registre.ods"));
                    }

                    @Override
                    public List<Path> media() {
                        return List.of(Path.of("/media/cle"));
                    }

                    @Override
                    public List<String> queues() {
                        return List.of("bureau");
                    }

                    @Override
                    public List<String> ports() {
                        return List.of("/dev/usb/lp0");
                    }
                },
                new FakeCopy());
    }

    private RightsViewModel search(String typed) {
        var rights = new RightsViewModel(names(), rig.kit());
        for (var character : typed.split("(?!^)", -1)) {
            ((Panel.Writing) RecordRig.panel(rights)).key().accept(new OnScreenKeyboard.Key.Letter(character));
        }
        ((Panel.Writing) RecordRig.panel(rights)).done().run().run();
        return rights;
    }

    private PersonViewModel fatou() {
        RecordRig.open(search("fatou"), "1 réservation");
        return new PersonViewModel(((RecordRoute.RightsOf) rig.navigator.here()).bookings(), names(), rig.kit());
    }

    private int uses(NameUse use) {
        var day = LocalDate.of(2026, 11, 24);
        return town.team().bookings().uses(day, day).getOrDefault(use, 0);
    }

    @Test
    void someone_is_found_by_name_or_by_the_end_of_the_number() {
        assertEquals(List.of("1 réservation: Fatou, 06 12 34 56 78"), RecordRig.said(search("FATOU")));
        assertEquals(List.of("1 réservation: Fatou, 06 12 34 56 78"), RecordRig.said(search("5678")));
        assertEquals(
                "Personne de ce nom ou de ce numéro n’est ici.",
                search("Zzz").sheet().get().help());
    }

    @Test
    void what_is_kept_is_shown() {
        assertEquals(
                List.of(
                        "Nom: Fatou",
                        "Téléphone: 06 12 34 56 78",
                        "mardi 24\u00a0novembre, 14\u00a0h: Écrire un e-mail\u202f: 1 place réservée",
                        "Jusqu’à quand: Les noms sont effacés 30 jours après l’atelier."),
                RecordRig.said(fatou()));
        assertEquals(1, uses(NameUse.PERSON));
        assertEquals(1, uses(NameUse.SEARCH));
    }

    @Test
    void E15_erased_in_three_touches_after_finding() {
        var found = search("fatou");
        RecordRig.open(found, "1 réservation"); // first
        var person = new PersonViewModel(((RecordRoute.RightsOf) rig.navigator.here()).bookings(), names(), rig.kit());
        RecordRig.act(person, "Effacer"); // second
        assertEquals(
                "Le nom et le téléphone disparaissent. La place à venir est rendue. Cela ne se défait pas.",
                RecordRig.saying(person).then());
        RecordRig.act(person, "Effacer pour toujours"); // third
        assertEquals(
                "Il n’y a plus rien sur cette personne.", person.sheet().get().help());
        assertEquals(Optional.of("C’est effacé."), person.sheet().get().notice());
        assertEquals(List.of(), town.team().bookings().find("Fatou"));
        assertEquals(1, uses(NameUse.ERASURE));
    }

    @Test
    void it_is_given_on_paper_and_as_a_file_and_both_are_noted() {
        var person = fatou();
        RecordRig.act(person, "Imprimer");
        var page = (Paper.Page) town.printer.papers.getFirst();
        assertEquals("Ce que nous avons sur vous", page.title());
        assertTrue(page.paragraphs().contains("Nom\u202f: Fatou"));
        RecordRig.act(person, "Donner en fichier");
        assertEquals(
                Optional.of("Le fichier est sur la clé USB\u202f: /media/cle/vos-donnees.json"),
                person.sheet().get().notice());
        assertEquals("Fatou", given.getFirst().name());
        assertEquals("PersonPage[…]", given.getFirst().toString());
        assertEquals(2, uses(NameUse.EXPORT));
        stick = false;
        RecordRig.act(person, "Donner en fichier");
        assertEquals(
                Optional.of("Le fichier n’a pas pu être écrit. Branchez la clé USB, et choisissez-la dans les"
                        + " réglages."),
                person.sheet().get().notice());
        assertEquals(2, uses(NameUse.EXPORT));
    }

    @Test
    void a_name_and_a_number_are_put_right() {
        var person = fatou();
        RecordRig.open(person, "Nom");
        ((Panel.Writing) RecordRig.panel(person)).key().accept(new OnScreenKeyboard.Key.Letter("a"));
        ((Panel.Writing) RecordRig.panel(person)).done().run().run();
        assertTrue(RecordRig.said(person).contains("Nom: Fatoua"));
        RecordRig.open(person, "Téléphone");
        ((Panel.Writing) RecordRig.panel(person)).key().accept(new OnScreenKeyboard.Key.Letter("x"));
        ((Panel.Writing) RecordRig.panel(person)).done().run().run();
        assertEquals(
                Optional.of("Ce n’est pas un numéro que l’on peut appeler. Rien n’a changé."),
                person.sheet().get().notice());
        assertTrue(RecordRig.said(person).contains("Téléphone: 06 12 34 56 78"));
    }

    @Test
    void nobody_is_found_behind_a_closed_key() {
        town.team().custody().forget();
        var rights = new RightsViewModel(names(), rig.kit());
        assertTrue(rights.sheet().get().panel().isEmpty());
        assertEquals(
                Optional.of("Les noms sont fermés\u202f: entrez avec le code du jour de l’équipe."),
                rights.sheet().get().notice());
    }

    @Test
    void the_officers_page_has_numbers_and_no_name() {
        fatou();
        var said = RecordRig.said(new OfficerViewModel(names(), rig.kit()));
        assertTrue(said.getFirst().startsWith("Noms gardés en ce moment: "), said::toString);
        assertTrue(said.contains("Lectures des 30 derniers jours: 1 recherche, 1 fiche lue"), said::toString);
        assertTrue(
                said.contains("Copie scellée: aucune\u202f: une carte hors d’usage ferait perdre les réservations"),
                said::toString);
        assertFalse(said.toString().contains("Fatou"));
    }

    @Test
    void what_people_are_told_and_the_register_follow_the_settings() {
        var set = new SettingsViewModel(names(), rig.kit());
        RecordRig.type(set, "Garde des noms après l’atelier", 7);
        assertEquals(
                Optional.of("Les noms sont effacés 7 jours après l’atelier."),
                set.sheet().get().notice());
        RecordRig.type(set, "Garde des noms après l’atelier", 400);
        assertEquals(90, settings.now.retentionDays());
        RecordRig.type(set, "Garde des noms après l’atelier", 7);
        RecordRig.choose(set, "Imprimante des tickets", "/dev/usb/lp0, rouleau de 58 mm");
        RecordRig.choose(set, "Clé USB des fichiers", "/media/cle");
        RecordRig.choose(set, "Support de la copie du soir", "/media/cle");
        RecordRig.open(set, "Copie du soir");
        assertEquals(
                Optional.of("copie du mardi 24\u00a0novembre, illisible sans la fiche de secours"),
                set.sheet().get().notice());
        RecordRig.open(set, "Nom du centre");
        ((Panel.Writing) RecordRig.panel(set)).key().accept(new OnScreenKeyboard.Key.Letter("M"));
        ((Panel.Writing) RecordRig.panel(set)).done().run().run();
        assertEquals(Optional.of(Path.of("/media/cle")), settings.now.files());
        assertEquals("M", settings.now.centre().name());
        var told = RecordRig.said(new InformationViewModel(names(), rig.kit())).toString();
        assertTrue(told.contains("7 jours"), told);
        var register = new RegisterViewModel(names(), rig.kit());
        assertTrue(RecordRig.said(register).toString().contains("7 jours"));
        RecordRig.act(register, "Écrire sur la clé USB");
        assertEquals(
                Optional.of("Le registre est écrit\u202f: /media/cle/registre.ods"),
                register.sheet().get().notice());
    }
}
