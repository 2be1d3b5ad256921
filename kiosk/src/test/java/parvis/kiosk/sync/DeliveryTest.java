package parvis.kiosk.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.attendance.TestTime;
import parvis.kiosk.sqlite.Database;
import parvis.kiosk.sqlite.Databases;
import parvis.kiosk.sqlite.SqliteCatalogueShelf;
import parvis.kiosk.sqlite.SqliteLastSent;
import parvis.kiosk.sqlite.Store;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalStatus;

/// A terminal's whole delivery over its real store, with a server of memory at the other end of the line.
@Timeout(60)
final class DeliveryTest {
    private static final PlaceId PLACE = new PlaceId("mairie");
    private static final Dimensions RECEPTION = Dimensions.of(PLACE, new ActivityId("reception"));
    private static final Measures ONE = Measures.of(Measure.PEOPLE, 1);

    @TempDir
    Path folder;

    private final TestTime time = new TestTime("2026-11-24T09:10");
    private final Line line = new Line();
    private final FakePlan plan = new FakePlan();
    private Optional<Database> database = Optional.empty();
    private Optional<Store> store = Optional.empty();
    private Optional<Delivery> delivery = Optional.empty();

    @BeforeEach
    void open() {
        var clock = new TerminalClock(time, () -> time.moment().sinceBoot(), () -> true);
        var opened = Databases.open(folder, clock);
        var made = new Store(
                opened, clock, PLACE, TestTime.PARIS, "boot", LocalDate.EPOCH, () -> new Epoch("1".repeat(32)));
        var health = new Health(OptionalLong.of(900), OptionalDouble.empty(), Optional.empty());
        var loop = new Delivery(
                made.journal(),
                line,
                new Reporter(made.books(), clock, TestTime.PARIS, Optional.empty()),
                new CatalogueUpdater(new SqliteCatalogueShelf(opened), _ -> {}),
                clock,
                new Delivery.Self(
                        "1.0", "both", () -> health, false, new SqliteLastSent(opened), plan, Optional::empty));
        database = Optional.of(opened);
        store = Optional.of(made);
        delivery = Optional.of(loop);
        loop.start();
    }

    @AfterEach
    void close() {
        delivery.orElseThrow().close();
        database.orElseThrow().close();
    }

    @Test
    void what_is_counted_leaves_when_its_hour_is_over_and_is_acknowledged() throws Exception {
        line.connect();
        count(3);
        await(status -> status.connected() && status.pending() == 1);

        time.pass(Duration.ofHours(1));

        await(status -> status.pending() == 0 && status.lastAcknowledged().isPresent());
        assertEquals(List.of(3L), line.people());
    }

    @Test
    void the_agenda_leaves_at_a_connection_and_when_it_changed() throws Exception {
        plan.set(FakePlan.sessions(1));
        line.connect();
        var first = take(line.agendas);
        assertEquals(1, first.sessions().size());

        plan.set(FakePlan.sessions(2));
        time.pass(Duration.ofMinutes(1));
        var next = take(line.agendas);
        assertEquals(2, next.sessions().size());
        assertTrue(next.revision() > first.revision());
    }

    @Test
    void a_batch_that_was_lost_is_sent_again_and_counted_once() throws Exception {
        line.connect();
        await(SyncStatus::connected);
        line.deafToFacts = true;
        count(1);
        time.pass(Duration.ofHours(1));
        assertEquals("batch", take(line.lost));
        time.pass(Duration.ofSeconds(31));
        assertEquals("batch", take(line.lost));
        line.deafToFacts = false;
        time.pass(Duration.ofSeconds(31));

        await(status -> status.pending() == 0);
        assertEquals(List.of(1L), line.people());
    }

    @Test
    void a_line_without_an_answer_for_two_minutes_is_renewed() throws Exception {
        line.connect();
        await(SyncStatus::connected);
        line.deaf = true;
        count(1);
        time.pass(Duration.ofHours(1));
        assertEquals("hello", take(line.lost));
        time.pass(Duration.ofSeconds(121));

        assertEquals("renewed", take(line.renewed));
    }

    @Test
    void at_a_clean_stop_the_open_hour_is_sealed_and_leaves() throws Exception {
        line.connect();
        await(SyncStatus::connected);
        count(2);
        delivery.orElseThrow().close();

        assertEquals(List.of(2L), line.people());
        assertTrue(line.closed);
    }

    @Test
    void says_how_it_is_at_each_connection() throws Exception {
        count(1);
        line.connect();
        await(SyncStatus::connected);

        var status = (TerminalStatus.Online) take(line.statuses);
        assertEquals(1, status.pending());
        assertEquals("both", status.role());
        assertEquals(OptionalLong.of(900), status.diskFreeMb());
    }

    @Test
    void E9_the_last_acknowledgement_is_remembered_over_a_restart() throws Exception {
        line.connect();
        await(status -> status.lastAcknowledged().isPresent());
        var before = delivery.orElseThrow().status().lastAcknowledged();
        close();
        time.pass(Duration.ofDays(21));
        open();

        assertEquals(before, delivery.orElseThrow().status().lastAcknowledged());
    }

    @Test
    void garbage_for_an_acknowledgement_is_survived() throws Exception {
        line.connect();
        await(SyncStatus::connected);
        delivery.orElseThrow().acknowledgement(new byte[] {1, 2, 3});
        count(1);
        await(status -> status.pending() == 1);
        time.pass(Duration.ofHours(1));

        await(status -> status.pending() == 0 && status.lastAcknowledged().isPresent());
        assertEquals(List.of(1L), line.people());
    }

    private void count(int times) {
        for (var i = 0; i < times; i++) {
            store.orElseThrow().counter().count(RECEPTION, ONE);
        }
    }

    /// Waits for a state of the delivery; it has a thread of its own.
    private void await(Predicate<SyncStatus> state) throws InterruptedException {
        var changes = new LinkedBlockingQueue<SyncStatus>();
        var loop = delivery.orElseThrow();
        loop.onChange(changes::add);
        var seen = loop.status();
        while (!state.test(seen)) {
            seen = take(changes);
        }
    }

    private static <T> T take(BlockingQueue<T> queue) throws InterruptedException {
        @Nullable T taken = queue.poll(20, TimeUnit.SECONDS);
        if (taken == null) {
            throw new AssertionError("nothing came");
        }
        return taken;
    }
}
