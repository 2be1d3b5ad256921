package parvis.kiosk.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.paper.Paper;
import parvis.kiosk.paper.Printer.Printed;
import parvis.kiosk.paper.Printer.Reason;
import parvis.kiosk.paper.PrinterChoice;

/// Over scripts that answer as CUPS does, and a clock that only passes while somebody waits.
final class CupsPrinterTest {
    private static final Paper.Slip SLIP =
            new Paper.Slip("Canari", List.of("mardi"), Optional.of("K7M4QX"), Optional.empty());
    private static final Paper.Page PAGE = new Paper.Page("Canari", List.of("mardi"), Optional.empty());

    @TempDir
    private Path folder;

    private FakeCups cups;
    private final List<Runnable> watching = new ArrayList<>();
    private final FakePatience patience = new FakePatience();

    @BeforeEach
    void set_up() throws IOException {
        cups = new FakeCups(folder);
    }

    @Test
    void prints_without_a_name_in_the_queue() throws IOException {
        cups.is("prints", "");
        assertEquals(new Printed.Sent(), printer().print(PAGE));
        assertEquals(List.of("Feuilles-1"), cups.comesOut());
        assertTrue(new String(cups.printed("Feuilles-1"), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        assertFalse(cups.arguments().contains("Canari"), cups.arguments());
        assertTrue(cups.arguments().contains("-t Parvis"), cups.arguments());
        assertFalse(Files.exists(handedOver()));
    }

    @Test
    void E8_no_paper_is_said_and_what_was_asked_for_never_comes_out() throws IOException {
        cups.says("media-empty-error", "now printing Feuilles-1.  enabled since Tue Nov 24 19:00:00 2026");
        assertEquals(new Printed.Not(Reason.NO_PAPER), printer().print(SLIP));
        assertEquals(Duration.ZERO, patience.passed());
        play();
        assertEquals(List.of(), cups.comesOut());
        assertFalse(Files.exists(handedOver()));
    }

    @Test
    void a_tray_that_is_low_is_no_complaint() throws IOException {
        cups.says("media-low-report,media-empty-warning", "idle.  enabled since Tue Nov 24 19:00:00 2026");
        assertEquals(new Printed.Sent(), printer().print(SLIP));
    }

    @Test
    void E21_a_slip_that_is_still_in_the_queue_after_60_s_is_dropped() throws IOException {
        assertEquals(new Printed.Sent(), printer().print(SLIP));
        assertEquals(List.of("Feuilles-1"), cups.waiting());
        play();
        assertTrue(patience.passed().compareTo(Duration.ofSeconds(60)) >= 0, () -> "" + patience.passed());
        assertTrue(patience.passed().compareTo(Duration.ofSeconds(63)) < 0, () -> "" + patience.passed());
        assertEquals(List.of(), cups.comesOut());
        assertFalse(Files.exists(handedOver()));
    }

    @Test
    void E21_red_control_without_the_drop_somebody_else_reads_it() throws IOException {
        assertEquals(new Printed.Sent(), printer().print(SLIP));
        watching.clear();
        assertEquals(List.of("Feuilles-1"), cups.comesOut());
    }

    @Test
    void a_slip_that_comes_out_in_time_is_not_cancelled() throws IOException {
        assertEquals(new Printed.Sent(), printer().print(SLIP));
        patience.then(Duration.ofSeconds(20), () -> cups.comesOut());
        play();
        assertEquals(List.of(), cups.cancelled());
    }

    @Test
    void E21_a_slip_handed_over_before_the_power_went_is_taken_back_at_the_next_start() throws IOException {
        printer().print(SLIP);
        watching.clear();
        assertTrue(Files.readString(handedOver()).contains("Feuilles-1"));
        printer();
        play();
        assertEquals(List.of(), cups.comesOut());
        assertFalse(Files.exists(handedOver()));
    }

    @Test
    void a_job_that_cannot_be_taken_back_is_tried_again_until_it_can() throws IOException {
        printer().print(SLIP);
        cups.is("cancel-fails", "");
        patience.then(Duration.ofSeconds(100), () -> cups.isNoLonger("cancel-fails"));
        play();
        assertTrue(cups.cancelled().size() > 10);
        assertEquals(List.of(), cups.comesOut());
    }

    @Test
    void a_sheet_waits_longer_and_not_for_ever() throws IOException {
        printer().print(PAGE);
        play();
        assertTrue(patience.passed().compareTo(Duration.ofMinutes(15)) >= 0);
        assertEquals(List.of(), cups.comesOut());
    }

    @Test
    void a_queue_that_is_stopped_or_gone_is_away() throws IOException {
        cups.says("offline-report", "disabled since Tue Nov 24 19:00:00 2026 -\n\treason unknown");
        assertEquals(new Printed.Not(Reason.AWAY), printer().print(SLIP));
        cups.says(
                "none",
                "now printing Feuilles-2.  enabled since Tue Nov 24 19:00:00 2026\n"
                        + "\tThe printer may not exist or is unavailable at this time.");
        assertEquals(new Printed.Not(Reason.AWAY), printer().print(SLIP));
        for (var words : List.of(
                "lp: Error - The printer or class does not exist.",
                "lp: Destination \"Absente\" is not accepting jobs.",
                "lp: Error - scheduler not responding.",
                "lp: Bad file descriptor")) {
            cups.is("lp-fails", words);
            assertEquals(new Printed.Not(Reason.AWAY), printer().print(SLIP), words);
        }
        cups.is("lp-fails", "lp: Unsupported document-format.");
        assertEquals(new Printed.Not(Reason.TROUBLE), printer().print(SLIP));
    }

    @Test
    void a_jam_is_trouble() throws IOException {
        cups.says("media-jam-error", "now printing Feuilles-1.  enabled since Tue Nov 24 19:00:00 2026");
        assertEquals(new Printed.Not(Reason.TROUBLE), printer().print(PAGE));
    }

    @Test
    void programs_that_hang_are_killed_and_hold_nobody_up() throws IOException {
        cups.is("lp-hangs", "");
        assertEquals(new Printed.Not(Reason.LATE), printer().print(SLIP));
    }

    @Test
    void a_machine_without_cups_says_away() throws IOException {
        for (var program : List.of("lp", "lpstat", "cancel")) {
            Files.delete(cups.programs.resolve(program));
        }
        assertEquals(new Printed.Not(Reason.AWAY), printer().print(SLIP));
    }

    @Test
    void settings_change_while_it_runs() throws IOException {
        var ways = new ArrayList<>(List.of(PrinterChoice.Ways.NONE));
        var printer = new ChosenPrinter(ways::getFirst, cupsPrinter());
        assertFalse(printer.exists());
        assertEquals(new Printed.Not(Reason.NONE), printer.print(SLIP));
        cups.is("prints", "");
        ways.set(0, new PrinterChoice.Ways(new PrinterChoice.Cups("Feuilles"), new PrinterChoice.None()));
        assertTrue(printer.exists());
        assertEquals(new Printed.Sent(), printer.print(PAGE));
        assertEquals(new Printed.Not(Reason.NONE), printer.print(SLIP));
    }

    private ChosenPrinter printer() {
        var queue = new PrinterChoice.Cups("Feuilles");
        return new ChosenPrinter(() -> new PrinterChoice.Ways(queue, queue), cupsPrinter());
    }

    private CupsPrinter cupsPrinter() {
        var commands = new Commands(Optional.of(cups.programs));
        return new CupsPrinter(commands, new HandedOver(handedOver()), patience, watching::add);
    }

    private Path handedOver() {
        return folder.resolve("handed-over");
    }

    private void play() {
        while (!watching.isEmpty()) {
            watching.removeFirst().run();
        }
    }
}
