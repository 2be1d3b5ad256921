package parvis.kiosk.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.paper.Paper;
import parvis.kiosk.paper.Printer.Printed;
import parvis.kiosk.paper.Printer.Reason;
import parvis.kiosk.paper.PrinterChoice;

final class EscPosPrinterTest {
    private static final Paper.Slip SLIP = new Paper.Slip(
            "Ma première adresse de courriel",
            List.of("mardi 1er décembre 2026, à 14 h", "Centre social, salle Été", "Apportez : votre téléphone"),
            Optional.of("K7M4QX"),
            Optional.of("mardi 1er décembre 2026 à 14 h\nCode K7M4QX"));

    @TempDir
    private Path folder;

    private final EscPosPrinter printer = new EscPosPrinter();

    @Test
    void a_slip_is_a_picture_that_begins_anew_and_is_cut() throws IOException {
        var device = Files.createFile(folder.resolve("lp0"));
        assertEquals(new Printed.Sent(), printer.print(at(device.toString()), SLIP));
        var bytes = Files.readAllBytes(device);
        assertArrayEquals(
                new byte[] {0x1b, 0x40, 0x1d, 0x76, 0x30, 0, 72, 0, (byte) 128, 0}, java.util.Arrays.copyOf(bytes, 10));
        assertEquals(0x1d, bytes[bytes.length - 4]);
        assertEquals(0x56, bytes[bytes.length - 3]);
    }

    @Test
    void the_picture_fits_both_rolls() throws IOException {
        Files.createDirectories(Path.of("target/papers"));
        for (var roll : PrinterChoice.Roll.values()) {
            var picture = new SlipPicture().of(SLIP, roll.dots());
            assertEquals(roll.dots(), picture.getWidth());
            assertTrue(picture.getHeight() < 1300, () -> picture.getHeight() + " dots");
            ImageIO.write(
                    picture,
                    "png",
                    Path.of("target/papers/escpos-" + roll + ".png").toFile());
        }
    }

    @Test
    void a_device_that_takes_its_bytes_gets_all_of_them() throws Exception {
        var fifo = fifo();
        var read = CompletableFuture.supplyAsync(() -> all(fifo));
        assertEquals(new Printed.Sent(), printer.print(at(fifo.toString()), SLIP));
        assertTrue(read.get(10, TimeUnit.SECONDS).length > 10_000);
    }

    @Test
    void E21_a_device_that_takes_nothing_is_given_up_and_gets_nothing_later() throws Exception {
        var fifo = fifo();
        var impatient = new EscPosPrinter(Duration.ofMillis(600), Duration.ofMillis(300));
        assertEquals(new Printed.Not(Reason.LATE), impatient.print(at(fifo.toString()), SLIP));
        // The printer wakes up: nobody is left who would write to it.
        try (var device = new java.io.RandomAccessFile(fifo.toFile(), "rw")) {
            assertTrue(new ProcessBuilder("sh", "-c", "timeout 1 cat '" + fifo + "' | wc -c")
                    .redirectErrorStream(true)
                    .start()
                    .inputReader()
                    .readLine()
                    .strip()
                    .startsWith("0"));
            assertTrue(device.getFD().valid());
        }
    }

    @Test
    void nothing_connected_is_away() {
        assertEquals(new Printed.Not(Reason.AWAY), printer.print(at("/dev/usb/lp77"), SLIP));
        assertFalse(Files.exists(Path.of("/dev/usb/lp77")));
    }

    @Test
    void a_printer_on_the_network_that_has_printed_is_believed() throws Exception {
        try (var net = new FakeEscPos()) {
            assertEquals(new Printed.Sent(), printer.print(at(net.port()), SLIP));
            assertTrue(net.printed() > 10_000, () -> net.printed() + " bytes");
        }
    }

    @Test
    void E8_no_paper_on_the_network_is_said_before_a_byte_waits_in_its_memory() throws Exception {
        try (var net = new FakeEscPos()) {
            net.paper = 0x72;
            assertEquals(new Printed.Not(Reason.NO_PAPER), printer.print(at(net.port()), SLIP));
            assertEquals(0, net.printed());
        }
    }

    @Test
    void an_open_cover_is_trouble() throws Exception {
        try (var net = new FakeEscPos()) {
            net.cause = 0x16;
            assertEquals(new Printed.Not(Reason.TROUBLE), printer.print(at(net.port()), SLIP));
            assertEquals(0, net.printed());
        }
    }

    @Test
    void E21_a_printer_that_takes_all_and_prints_nothing_is_told_to_forget_it() throws Exception {
        try (var net = new FakeEscPos()) {
            net.prints = false;
            var impatient = new EscPosPrinter(Duration.ofSeconds(8), Duration.ofMillis(300));
            assertEquals(new Printed.Not(Reason.LATE), impatient.print(at(net.port()), SLIP));
            assertTrue(net.forgot());
        }
    }

    @Test
    void a_printer_that_never_answers_and_hangs_up_has_printed() throws Exception {
        try (var net = new FakeEscPos()) {
            net.mute = true;
            assertEquals(new Printed.Sent(), printer.print(at(net.port()), SLIP));
        }
    }

    @Test
    void nobody_at_the_port_is_away() throws Exception {
        String port;
        try (var net = new FakeEscPos()) {
            port = net.port();
        }
        assertEquals(new Printed.Not(Reason.AWAY), printer.print(at(port), SLIP));
        assertEquals(new Printed.Not(Reason.AWAY), printer.print(at("localhost:99999"), SLIP));
    }

    private static PrinterChoice.EscPos at(String port) {
        return new PrinterChoice.EscPos(port, PrinterChoice.Roll.MM80);
    }

    private Path fifo() throws Exception {
        var fifo = folder.resolve("fifo");
        assertEquals(0, new ProcessBuilder("mkfifo", fifo.toString()).start().waitFor());
        return fifo;
    }

    private static byte[] all(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
