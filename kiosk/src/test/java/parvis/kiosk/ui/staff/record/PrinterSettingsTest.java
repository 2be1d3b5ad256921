package parvis.kiosk.ui.staff.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.kiosk.FakePrinter;
import parvis.kiosk.Unbuilt;
import parvis.kiosk.custody.FakeCopy;
import parvis.kiosk.paper.Paper;
import parvis.kiosk.paper.Printer;
import parvis.kiosk.paper.PrinterChoice;
import parvis.kiosk.staff.FakeSettings;
import parvis.kiosk.ui.control.OnScreenKeyboard;

/// A slip printer of the house's network is set by touch, and tried.
final class PrinterSettingsTest {
    private static final String TICKETS = "Imprimante des tickets";

    private final RecordRig rig = new RecordRig();
    private final FakeSettings settings = new FakeSettings();
    private final FakePrinter printer = new FakePrinter();
    private final SettingsViewModel model = new SettingsViewModel(names(), rig.kit());

    private Names names() {
        var team = Unbuilt.team();
        return new Names(
                team.custody(),
                team.bookings(),
                team.planning(),
                printer,
                settings,
                team.house(),
                new OneOfEach(),
                new FakeCopy());
    }

    private void chooseNetwork() {
        RecordRig.open(model, TICKETS);
        touch("Imprimante du réseau…");
    }

    private void touch(String choice) {
        ((Panel.Picker) RecordRig.panel(model))
                .choices().stream()
                        .filter(one -> one.label().equals(choice))
                        .findFirst()
                        .orElseThrow()
                        .touch()
                        .run();
    }

    private Panel.Writing writing() {
        return (Panel.Writing) RecordRig.panel(model);
    }

    private void write(String address) {
        while (!writing().typed().isEmpty()) {
            writing().key().accept(new OnScreenKeyboard.Key.Erase());
        }
        for (var key : address.split("(?!^)", -1)) {
            writing().key().accept(new OnScreenKeyboard.Key.Letter(key));
        }
        writing().done().run().run();
    }

    private Optional<String> notice() {
        return model.sheet().get().notice();
    }

    @Test
    void an_address_is_enough_and_the_usual_port_is_added() {
        chooseNetwork();
        write("192.168.1.50");
        touch("192.168.1.50:9100, rouleau de 80 mm");
        assertEquals(
                new PrinterChoice.EscPos("192.168.1.50:9100", PrinterChoice.Roll.MM80),
                settings.now.printers().slips());
        assertTrue(RecordRig.said(model).contains(TICKETS + ": 192.168.1.50:9100, rouleau de 80 mm"));
    }

    @Test
    void what_is_no_address_is_said_in_words_and_nothing_is_kept() {
        chooseNetwork();
        write("192.168.1");
        assertEquals(
                "Ce n’est pas une adresse. Par exemple\u202f: 192.168.1.50",
                writing().label());
        assertEquals("192.168.1", writing().typed());
        write("192.168.1.50:99999");
        assertEquals(
                "Après «\u202f:\u202f» il faut un nombre, presque toujours 9100",
                writing().label());
        writing().cancel().run().run();
        assertEquals(PrinterChoice.Ways.NONE, settings.now.printers());
    }

    @Test
    void an_address_that_stands_there_is_put_right_and_not_written_again() {
        chooseNetwork();
        write("imprimante:9101");
        touch("imprimante:9101, rouleau de 58 mm");
        chooseNetwork();
        assertEquals("imprimante:9101", writing().typed());
    }

    @Test
    void nothing_is_tried_where_no_printer_is_set() {
        assertFalse(RecordRig.said(model).toString().contains("Essai"));
    }

    @Test
    void a_trial_is_answered_in_words() {
        chooseNetwork();
        write("10.0.0.9");
        touch("10.0.0.9:9100, rouleau de 58 mm");
        RecordRig.open(model, "Essai de l’imprimante des tickets");
        assertEquals(Optional.of("L’essai est parti. Regardez s’il sort."), notice());
        assertEquals("Essai d’impression", ((Paper.Slip) printer.printed.getFirst()).title());

        printer.refuses = Optional.of(Printer.Reason.AWAY);
        RecordRig.open(model, "Essai de l’imprimante des tickets");
        assertEquals(
                Optional.of("L’imprimante ne répond pas (10.0.0.9:9100). Est-elle allumée et branchée\u202f? Est-ce la"
                        + " bonne adresse\u202f?"),
                notice());
        printer.refuses = Optional.of(Printer.Reason.NO_PAPER);
        RecordRig.open(model, "Essai de l’imprimante des tickets");
        assertEquals(Optional.of("L’imprimante n’a plus de papier."), notice());
    }

    @Test
    void sheets_are_tried_on_their_own_printer() {
        RecordRig.choose(model, "Imprimante des feuilles", "bureau");
        RecordRig.open(model, "Essai de l’imprimante des feuilles");
        assertEquals("Essai d’impression", ((Paper.Page) printer.printed.getFirst()).title());
    }

    /// A queue, a device.
    private static final class OneOfEach implements HouseFiles {
        @Override
        public Path person(PersonPage page) {
            throw new UnsupportedOperationException("no file in this test");
        }

        @Override
        public List<Path> register() {
            throw new UnsupportedOperationException("no file in this test");
        }

        @Override
        public List<Path> media() {
            return List.of();
        }

        @Override
        public List<String> queues() {
            return List.of("bureau");
        }

        @Override
        public List<String> ports() {
            return List.of("/dev/usb/lp0");
        }
    }
}
