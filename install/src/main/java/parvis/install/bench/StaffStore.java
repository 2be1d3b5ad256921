package parvis.install.bench;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.sqlite.SQLiteDataSource;
import parvis.kiosk.attendance.Counter;
import parvis.kiosk.attendance.History;
import parvis.kiosk.attendance.Slot;
import parvis.kiosk.attendance.TimeSource;
import parvis.kiosk.attendance.Works;
import parvis.kiosk.booking.Bookings;
import parvis.kiosk.booking.Person;
import parvis.kiosk.booking.Phone;
import parvis.kiosk.booking.Request;
import parvis.kiosk.custody.DayCode;
import parvis.kiosk.custody.ShortCode;
import parvis.kiosk.sealed.Boxes;
import parvis.kiosk.sealed.FreshIds;
import parvis.kiosk.sealed.NameSearch;
import parvis.kiosk.sealed.Readings;
import parvis.kiosk.sealed.SealedBookings;
import parvis.kiosk.sealed.SealedClosings;
import parvis.kiosk.sealed.SealedCustody;
import parvis.kiosk.sealed.SealedDatabase;
import parvis.kiosk.sealed.SealedPlanning;
import parvis.kiosk.sealed.SessionBook;
import parvis.kiosk.sqlite.Database;
import parvis.kiosk.sqlite.Databases;
import parvis.kiosk.sqlite.Store;
import parvis.kiosk.workshop.Details;
import parvis.kiosk.workshop.PlannedSession;
import parvis.kiosk.workshop.Planning;
import parvis.kiosk.workshop.Workshop;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.ClockQuality;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.ServiceId;

/// Both files of a terminal with a past: sessions, bookings, names as long as they may be kept, facts.
final class StaffStore implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    static final DayCode CODE = new DayCode("un code de mesure");
    static final ShortCode SHORT = new ShortCode("4711");
    private static final int AHEAD = 28;
    private static final int LONGEST_RETENTION = 90;
    private static final int FACTS_A_DAY = 55;
    private static final int WORKS_A_DAY = 2;
    private static final int PRESENT = 9;
    private static final List<String> NAMES = List.of(
            "Awa", "Li", "Zoé", "Ali", "Mariam", "Jean", "Fatou", "Inès", "Noé", "Élise", "Omar", "Lina", "Paul");

    private final Path folder;
    private final Past past;
    private final Where where;
    private final Random random = new Random(1);
    private final SealedDatabase names;
    private final Database counts;
    private final SealedCustody custody;
    private final Boxes boxes;
    private final SessionBook book;
    private final Readings readings;
    private final NameSearch search;
    private final Store store;
    private Instant now = at(TODAY.atTime(15, 0));

    /// How much past there is.
    ///
    /// @param days how many days back
    /// @param series how many sessions a day
    /// @param bookings how many in each session
    record Past(int days, int series, int bookings) {}

    /// In which town it is.
    ///
    /// @param place this terminal's
    /// @param services that people come to there
    record Where(PlaceId place, List<ServiceId> services) {}

    StaffStore(Path folder, Past past, Where where) throws SQLException {
        this.folder = folder;
        this.past = past;
        this.where = where;
        var time = new MovedTime();
        names = SealedDatabase.open(folder, time);
        counts = Databases.open(folder, time);
        var secure = new SecureRandom();
        custody = new SealedCustody(names, new NoStretch(), secure, time, ZONE);
        boxes = new Boxes(names, custody, () -> LONGEST_RETENTION, secure);
        book = new SessionBook(names, time, ZONE);
        readings = new Readings(names);
        search = new NameSearch(book, custody, boxes, readings);
        store = new Store(counts, time, where.place, ZONE, "boot", LocalDate.EPOCH, this::draw);
        fill();
    }

    private void fill() throws SQLException {
        custody.found(CODE, SHORT);
        for (var each = 0; each < past.series; each++) {
            var id = planning().freshId("Atelier");
            planning()
                    .keep(new Workshop(
                            id,
                            "Atelier " + each,
                            60,
                            past.bookings + 2,
                            Details.of(new ActivityId("digital-workshop"))));
            var hour = 9 + each % 9;
            planning()
                    .plan(
                            id,
                            IntStream.rangeClosed(-past.days, AHEAD)
                                    .mapToObj(day -> TODAY.plusDays(day).atTime(hour, 0))
                                    .toList());
        }
        withoutNames();
        facts();
        writtenDown();
        var named = Math.min(past.days, LONGEST_RETENTION - 1);
        for (var day = -named; day <= AHEAD / 2; day++) {
            now = at(TODAY.plusDays(Math.min(0, day)).atTime(8, 0));
            for (var session : planning().between(TODAY.plusDays(day), TODAY.plusDays(day))) {
                for (var each = 0; each < past.bookings; each++) {
                    book(session, each);
                }
            }
        }
        now = at(TODAY.atTime(15, 0));
        beside("UPDATE session SET state = 'HELD', version = 1, counted = 1 WHERE day < '" + TODAY + "'");
        custody.open(CODE.value(), now);
    }

    private void book(PlannedSession session, int each) {
        var phone = Phone.typed("06%08d".formatted(random.nextInt(100_000_000)));
        var name = NAMES.get(random.nextInt(NAMES.size())) + " " + (char) ('A' + random.nextInt(26)) + each;
        var _ = bookings()
                .book(new Request(
                        session.id(),
                        new Person(name, each % 2 == 0 ? phone : Optional.empty()),
                        1,
                        false,
                        Request.By.RESIDENT,
                        Request.IfFull.WAIT,
                        false));
    }

    /// Bookings that are older than names may be kept, as a purge leaves them.
    private void withoutNames() throws SQLException {
        beside("""
                INSERT INTO booking (session, seats, is_group, state, present, made_ms)
                WITH RECURSIVE i (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM i WHERE n < %d)
                SELECT s.n, 1, 0, 'SEATED', i.n %% 2, 0 FROM session s, i WHERE s.day <= date('%s', '-%d days')
                """.formatted(past.bookings, TODAY, LONGEST_RETENTION));
    }

    /// Beside the ports, which do not write a past.
    private void beside(String sql) throws SQLException {
        var source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.resolve("bookings.db"));
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 5000");
            statement.executeUpdate(sql);
        }
    }

    private void facts() {
        counts.write(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("INSERT INTO epoch (value, next) VALUES ('" + "0".repeat(32) + "', 1000000)");
                return statement.executeUpdate(
                        """
                        INSERT INTO fact (epoch, sequence, open, day, hour, clock, dimensions, measures, touched_ms)
                        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d)
                        SELECT 1, i, 0, date('%s', '-' || (i / %d) || ' days'), i %% 24, 'SYNCED',
                               'place=%s activity=reception service=' || %s, 'people=3', 0 FROM n""".formatted(past.days * FACTS_A_DAY, TODAY, FACTS_A_DAY, where.place, oneOfTheServices()));
            }
        });
    }

    private String oneOfTheServices() {
        var all = new StringBuilder("CASE i % " + where.services.size());
        for (var i = 0; i < where.services.size(); i++) {
            all.append(" WHEN ")
                    .append(i)
                    .append(" THEN '")
                    .append(where.services.get(i))
                    .append('\'');
        }
        return all.append(" END").toString();
    }

    /// What the team wrote down on each day.
    private void writtenDown() {
        var meeting = Dimensions.of(where.place, new ActivityId("partner-meeting"));
        for (var each = 0; each < past.days * WORKS_A_DAY; each++) {
            var _ = works().settle(
                            new Works.Key("action/" + each),
                            new Works.When(
                                    new Slot(TODAY.minusDays(each / WORKS_A_DAY), PRESENT + each % WORKS_A_DAY), false),
                            List.of(new Works.Count(meeting, Measures.of(Measure.HELD, 1, Measure.PEOPLE, PRESENT))));
        }
    }

    Planning planning() {
        return new SealedPlanning(book, boxes, where.place, new FreshIds(random));
    }

    Bookings bookings() {
        return new SealedBookings(book, boxes, readings, search, new SecureRandom());
    }

    List<PlannedSession> unclosed() {
        return new SealedClosings(book).over(LocalDateTime.ofInstant(now, ZONE));
    }

    Counter counter() {
        return store.counter();
    }

    History history() {
        return store.history();
    }

    Works works() {
        return store.works();
    }

    /// Locks, opens, and opens every name, as happens in the background after the day code; how long it took.
    Duration warm() {
        custody.forget();
        custody.open(CODE.value(), now);
        var began = System.nanoTime();
        search.warm();
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /// How much there is, for the table's head.
    String size() {
        return "%d jours, %d réservations passées, %d noms gardés, %d relevés"
                .formatted(
                        past.days,
                        past.days * past.series * past.bookings,
                        bookings().kept().names(),
                        past.days * FACTS_A_DAY);
    }

    private Epoch draw() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return new Epoch(HexFormat.of().formatHex(bytes));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }

    @Override
    public void close() {
        names.close();
        counts.close();
    }

    private final class MovedTime implements TimeSource {
        @Override
        public Moment moment() {
            return new Moment(now, Duration.ofNanos(System.nanoTime()), ClockQuality.SYNCED);
        }
    }
}
