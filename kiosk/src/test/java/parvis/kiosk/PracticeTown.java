package parvis.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parvis.kiosk.attendance.TestTime;
import parvis.kiosk.booking.Person;
import parvis.kiosk.booking.Phone;
import parvis.kiosk.booking.Request;
import parvis.kiosk.paper.PrinterChoice;
import parvis.kiosk.sealed.Vault;
import parvis.kiosk.staff.EntryLog;
import parvis.kiosk.ui.AtOnce;
import parvis.kiosk.ui.Background;
import parvis.kiosk.workshop.Details;
import parvis.kiosk.workshop.Workshop;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Fact;

/// A centre's terminal with a printer, two media and a session of today, somebody who practises on it, and all that
/// the practice must not reach.
final class PracticeTown extends PracticeHand implements AutoCloseable {
    private final Path root;
    private final Path data;
    private final Path media;

    /// A fresh one on a Tuesday afternoon.
    PracticeTown(Path root) {
        this(root, new AtOnce());
    }

    /// @param background where what blocks is run
    PracticeTown(Path root, Background background) {
        this(root, root.resolve("data"), new TestTime("2026-11-24T14:32:00"), background);
        fill();
    }

    private PracticeTown(Path root, Path data, TestTime time, Background background) {
        super(time, new CentreMachine(data, "boot", time, new SecureRandom(), background));
        this.root = root;
        this.data = data;
        media = root.resolve("media");
    }

    private void fill() {
        var team = machine.services.team();
        var _ = team.custody().found(Vault.DAY_CODE, Vault.SHORT_CODE);
        var id = team.planning().freshId("Écrire un e-mail");
        team.planning()
                .keep(new Workshop(id, "Écrire un e-mail", 90, 8, Details.of(new ActivityId("digital-workshop"))));
        var session = team.planning()
                .plan(id, List.of(LocalDateTime.parse("2026-11-24T14:00")))
                .getFirst()
                .id();
        var awa = new Person("Awa Diédhiou", Phone.typed("0612345678"));
        team.bookings().book(new Request(session, awa, 1, false, Request.By.STAFF, Request.IfFull.SAY, false));
        try {
            for (var folder : List.of("copies", "files")) {
                Files.createDirectories(media.resolve(folder));
            }
            Files.createFile(media.resolve("port"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var port = new PrinterChoice.EscPos(media.resolve("port").toString(), PrinterChoice.Roll.MM80);
        team.settings()
                .keep(team.settings()
                        .settings()
                        .withPrinters(new PrinterChoice.Ways(new PrinterChoice.None(), port))
                        .withCopies(Optional.of(media.resolve("copies")))
                        .withFiles(Optional.of(media.resolve("files"))));
    }

    /// All rows of both files but the door's, table by table, and the names' file byte for byte.
    Map<String, List<String>> rows() {
        var rows = new TreeMap<String, List<String>>();
        rows.putAll(FileRows.of(data.resolve("parvis.db"), root));
        rows.putAll(FileRows.of(data.resolve("bookings.db"), root));
        // Sums of former days, remembered by who looks at them: nobody's work, and the team's home looks.
        rows.remove("day_sums");
        return rows;
    }

    /// What the names' file and its journal are, byte for byte.
    List<String> names() {
        try {
            var bytes = new ArrayList<String>();
            for (var name : List.of("bookings.db", "bookings.db-wal")) {
                bytes.add(HexFormat.of().formatHex(Files.readAllBytes(data.resolve(name))));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What lies on the media and came out of the printer.
    List<String> outside() {
        return FileRows.files(media);
    }

    List<Fact> facts() {
        return machine.facts();
    }

    /// What happened at the real door, oldest first.
    List<EntryLog.Event> door() {
        return machine.services.team().entries().lines(100).reversed().stream()
                .map(EntryLog.Line::event)
                .toList();
    }

    /// The folders of practices.
    List<Path> leftovers() {
        try (var all = Files.list(data)) {
            return all.filter(Files::isDirectory)
                    .filter(folder -> folder.getFileName().toString().startsWith("practice-"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The power goes; what was on the disk is what the next start finds.
    PracticeTown cut() {
        var after = root.resolve("after");
        try (var files = Files.walk(data)) {
            for (var file : files.toList()) {
                Files.copy(file, after.resolve(data.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PracticeTown(root, after, time, new AtOnce());
    }

    /// The disk takes no folder meanwhile.
    void withoutFolder(Runnable work) {
        var aside = data.resolveSibling("aside");
        try {
            Files.move(data, aside);
            work.run();
            Files.move(aside, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        machine.drop();
    }
}
