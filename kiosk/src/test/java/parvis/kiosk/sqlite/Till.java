package parvis.kiosk.sqlite;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import parvis.kiosk.attendance.Counter;
import parvis.kiosk.attendance.History;
import parvis.kiosk.attendance.TestTime;
import parvis.kiosk.attendance.Works;
import parvis.kiosk.sync.Books;
import parvis.kiosk.sync.Reporter;
import parvis.protocol.delivery.Journal;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Envelope;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.EpochState;
import parvis.protocol.message.Mark;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.ServiceId;

/// A terminal's store on a real disk, with a clock and an epoch lottery of the test's own.
final class Till implements AutoCloseable {
    static final ZoneId ZONE = TestTime.PARIS;
    static final PlaceId PLACE = new PlaceId("mairie");
    static final Dimensions SOCIAL = desk("centre-social");
    static final Dimensions CCAS = desk("ccas");
    static final Measures ONE = Measures.of(Measure.PEOPLE, 1);
    static final Measures NEWCOMER = Measures.of(Measure.NEWCOMERS, 1);

    private final Path folder;
    private final AtomicInteger draws = new AtomicInteger();
    private Optional<Database> database = Optional.empty();
    private Optional<Store> store = Optional.empty();
    private Optional<Reporter> reporter = Optional.empty();
    private String boot = "boot-1";

    final TestTime time;

    Till(Path folder, String localTime) {
        this(folder, new TestTime(localTime));
    }

    Till(Path folder, TestTime time) {
        this.folder = folder;
        this.time = time;
        start();
    }

    static Dimensions desk(String service) {
        return Dimensions.of(PLACE, new ActivityId("reception")).withService(new ServiceId(service));
    }

    /// Starts the program again on the same disk, without a word of farewell before.
    void start() {
        database.ifPresent(Database::close);
        var opened = Databases.open(folder, time);
        var made = new Store(opened, time, PLACE, ZONE, boot, LocalDate.of(2026, 11, 1), this::draw);
        database = Optional.of(opened);
        store = Optional.of(made);
        reporter = Optional.of(new Reporter(made.books(), time, ZONE, Optional.empty()));
    }

    /// The machine was off, and starts.
    void reboot() {
        boot = "boot-" + (Integer.parseInt(boot.substring(5)) + 1);
        time.reboot();
        start();
    }

    private Epoch draw() {
        return new Epoch("%032x".formatted(draws.incrementAndGet()));
    }

    Database database() {
        return database.orElseThrow();
    }

    Counter counter() {
        return store.orElseThrow().counter();
    }

    Works works() {
        return store.orElseThrow().works();
    }

    History history() {
        return store.orElseThrow().history();
    }

    Books books() {
        return store.orElseThrow().books();
    }

    Journal journal() {
        return store.orElseThrow().journal();
    }

    Reporter reporter() {
        return reporter.orElseThrow();
    }

    /// All that may leave, of all epochs.
    List<Envelope> sealed() {
        var all = new ArrayList<Envelope>();
        for (var state : journal().epochs()) {
            all.addAll(journal().sealed(state.epoch(), state.from(), 10_000));
        }
        return all;
    }

    /// What may leave, as `hour people newcomers`, closings left out.
    List<String> lines() {
        return sealed().stream()
                .map(Envelope::fact)
                .filter(fact -> !fact.isClosing())
                .map(fact -> fact.day() + " " + fact.hour() + " "
                        + fact.dimensions().service().map(ServiceId::value).orElse("-") + " "
                        + fact.measures().get(Measure.PEOPLE) + "/"
                        + fact.measures().get(Measure.NEWCOMERS)
                        + (fact.corrects().isPresent() ? " mends" : ""))
                .toList();
    }

    /// The closings that may leave, as `day facts people minutes`.
    List<String> closings() {
        return sealed().stream()
                .map(Envelope::fact)
                .filter(fact -> fact.isClosing())
                .map(fact -> fact.day() + " " + fact.measures().get(Measure.FACTS) + " "
                        + fact.measures().get(Measure.PEOPLE) + " "
                        + fact.measures().get(Measure.MINUTES))
                .toList();
    }

    /// The server acknowledges all that is there.
    void acknowledgeAll() {
        for (EpochState state : journal().epochs()) {
            journal().acknowledged(new Mark(state.epoch(), state.last()));
        }
    }

    @Override
    public void close() {
        database().close();
    }
}
