package parvis.kiosk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import parvis.kiosk.paper.HousePapers;
import parvis.kiosk.paper.Printer;
import parvis.kiosk.staff.SettingsBook;
import parvis.kiosk.ui.staff.record.HouseFiles;
import parvis.kiosk.ui.staff.record.PersonPage;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Files on the medium that is set, and what the machine has plugged in.
final class KioskFiles implements HouseFiles {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);
    private static final List<Path> MEDIA = List.of(Path.of("/media"), Path.of("/run/media"), Path.of("/mnt"));
    private static final List<Path> PORTS = List.of(Path.of("/dev/usb"));
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final int PATIENCE_SECONDS = 5;

    private final SettingsBook settings;
    private final HousePapers house;
    private final Printer printer;
    private final Clock clock;

    KioskFiles(SettingsBook settings, HousePapers house, Printer printer, Clock clock) {
        this.settings = settings;
        this.house = house;
        this.printer = printer;
        this.clock = clock;
    }

    @Override
    public Path person(PersonPage page) throws IOException {
        var root = JSON.createObjectNode();
        root.put("nom", page.name());
        page.phone().ifPresent(phone -> root.put("telephone", phone));
        var bookings = root.putArray("reservations");
        page.entries().forEach(bookings::add);
        var notes = root.putArray("informations");
        page.notes().forEach(notes::add);
        var file = folder().resolve("vos-donnees-" + stamp() + ".json");
        Files.writeString(file, JSON.writeValueAsString(root));
        return file;
    }

    @Override
    public List<Path> register() throws IOException {
        var sheets = folder().resolve("registre-" + stamp() + ".ods");
        var paper = folder().resolve("registre-" + stamp() + ".pdf");
        house.writeRegister(sheets);
        printer.write(house.registerPaper(), paper);
        return List.of(sheets, paper);
    }

    private String stamp() {
        return STAMP.format(LocalDateTime.now(clock));
    }

    private Path folder() throws IOException {
        var folder = settings.settings().files().orElseThrow(() -> new IOException("no folder for files is set"));
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + " is not there; plug the medium in");
        }
        return folder;
    }

    @Override
    public List<Path> media() {
        var found = new ArrayList<Path>();
        for (var root : MEDIA) {
            for (var folder : inside(root)) {
                found.add(folder);
                found.addAll(inside(folder));
            }
        }
        return found.stream().filter(Files::isWritable).sorted().toList();
    }

    private static List<Path> inside(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).toList();
        } catch (IOException e) {
            return List.of(); // not ours to look into: it is no medium that we can use
        }
    }

    @Override
    public List<String> ports() {
        return PORTS.stream()
                .filter(Files::isDirectory)
                .flatMap(KioskFiles::devices)
                .filter(device -> device.contains("/lp"))
                .sorted()
                .toList();
    }

    private static Stream<String> devices(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(Path::toString).toList().stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    /// What CUPS knows; nothing where there is no CUPS.
    @Override
    public List<String> queues() {
        try {
            var lpstat = new ProcessBuilder("lpstat", "-e")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!lpstat.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                lpstat.destroyForcibly();
                return List.of();
            }
            return lpstat.inputReader()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }
}
