package parvis.kiosk.sealed;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.booking.Person;
import parvis.kiosk.booking.Phone;
import parvis.kiosk.custody.DayCode;
import parvis.kiosk.custody.KeyStretch;
import parvis.kiosk.custody.RecoverySheet;
import parvis.kiosk.custody.ShortCode;

/// The names' file in a test, with its own clock and codes that cost nothing. Closing and opening it again is
/// a restart.
public final class Vault implements AutoCloseable {
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    public static final DayCode DAY_CODE = new DayCode("quatre mots faciles ensemble");
    public static final ShortCode SHORT_CODE = new ShortCode("4711");
    static final Person AWA = new Person("Awa Diédhiou", Optional.of(new Phone("+33612345678")));

    private final SealedDatabase database;
    private final SealedCustody custody;
    private final Boxes boxes;
    private final Purge purge;
    private Instant now;
    private int retention = 30;

    /// @param time local, in Paris
    public Vault(Path folder, String time) {
        now = at(time);
        var random = new SecureRandom();
        database = SealedDatabase.open(folder, () -> now);
        custody = new SealedCustody(database, cheap(), random, () -> now, PARIS);
        boxes = new Boxes(database, custody, () -> retention, random);
        purge = new Purge(database, custody, () -> retention, () -> now, PARIS);
    }

    /// A stretch that costs nothing: never outside of tests.
    public static KeyStretch cheap() {
        return new KeyStretch() {
            @Override
            public String recipe() {
                return "cheap";
            }

            @Override
            public byte[] key(String code, String recipe) {
                return Seal.derive(code.getBytes(StandardCharsets.UTF_8), recipe);
            }
        };
    }

    /// With a team, open.
    public Vault founded() {
        found();
        return this;
    }

    RecoverySheet found() {
        return custody.found(DAY_CODE, SHORT_CODE);
    }

    public SealedDatabase database() {
        return database;
    }

    public SealedCustody custody() {
        return custody;
    }

    public Boxes boxes() {
        return boxes;
    }

    public Purge purge() {
        return purge;
    }

    public Instant now() {
        return now;
    }

    /// It is that time now.
    public void now(String time) {
        now = at(time);
    }

    void retention(int days) {
        retention = days;
    }

    static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(PARIS).toInstant();
    }

    @Override
    public void close() {
        database.close();
    }

    /// The sealed boxes as they lie in the file, oldest first.
    List<byte[]> sealedBoxes() {
        return database().read(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT sealed FROM box ORDER BY id")) {
                var boxes = new ArrayList<byte[]>();
                while (rows.next()) {
                    boxes.add(rows.getBytes(1));
                }
                return boxes;
            }
        });
    }
}
