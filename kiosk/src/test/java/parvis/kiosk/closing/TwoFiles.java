package parvis.kiosk.closing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import parvis.kiosk.attendance.TestTime;
import parvis.kiosk.attendance.Works;
import parvis.kiosk.sealed.SealedRig;
import parvis.kiosk.sqlite.Database;
import parvis.kiosk.sqlite.Databases;
import parvis.kiosk.sqlite.Store;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Envelope;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.SessionId;

/// Both files of a terminal on a real disk, with the closer over them, and a clock of the test's own.
public final class TwoFiles implements AutoCloseable {
    /// What a digital workshop asks, as the territory's pack says it.
    private static final Set<Measure> WORKSHOP = Set.of(
            Measure.PEOPLE,
            Measure.NEWCOMERS,
            Measure.SEATS,
            Measure.TURNED_AWAY,
            Measure.HELD,
            Measure.CANCELLED,
            Measure.MINUTES);
    private static final Set<Measure> FAMILIES =
            Set.of(Measure.PEOPLE, Measure.FAMILIES, Measure.NEW_FAMILIES, Measure.HELD, Measure.CANCELLED);

    private final Path folder;
    private final TestTime time;
    private final Random epochs;
    private Database database;
    private Store store;

    public final SealedRig rig;

    public TwoFiles(Path folder, String local) {
        this(folder, local, new SealedRig(folder, local));
    }

    /// @param rig over the names' file of that folder
    public TwoFiles(Path folder, String local, SealedRig rig) {
        this.folder = folder;
        this.time = new TestTime(local);
        this.epochs = new Random(local.hashCode() ^ System.nanoTime());
        this.rig = rig;
        database = Databases.open(folder, time);
        store = store(database);
    }

    private Store store(Database over) {
        return new Store(over, time, SealedRig.PLACE, TestTime.PARIS, "boot", LocalDate.of(2026, 11, 1), this::draw);
    }

    private Epoch draw() {
        return new Epoch("%016x%016x".formatted(epochs.nextLong(), epochs.nextLong()));
    }

    /// It is this local time now, in both.
    public void at(String local) {
        time.set(local);
        rig.at(local);
    }

    public LocalDateTime now() {
        return LocalDateTime.ofInstant(time.instant(), TestTime.PARIS);
    }

    public Works works() {
        return store.works();
    }

    /// The counts' file, by its faces.
    public Store store() {
        return store;
    }

    /// The clock of the counts' file.
    public TestTime time() {
        return time;
    }

    public SessionCloser closer() {
        return closer(closings -> closings, works -> works);
    }

    /// A closer whose ways to the two files are changed, for instance cut.
    SessionCloser closer(UnaryOperator<Closings> closings, UnaryOperator<Works> works) {
        return new TickedSessionCloser(
                closings.apply(rig.closings()), works.apply(works()), TwoFiles::measures, time, TestTime.PARIS);
    }

    private static Set<Measure> measures(ActivityId activity) {
        return switch (activity.value()) {
            case "digital-workshop" -> WORKSHOP;
            case "family-information" -> FAMILIES;
            default -> Set.of();
        };
    }

    /// The program is killed and starts again, as it does.
    public void restart() {
        rig.restart();
        database.close();
        database = Databases.open(folder, time);
        store = store(database);
        closer().closeWhatIsOver(now());
    }

    public List<Envelope> facts() {
        var all = new ArrayList<Envelope>();
        for (var state : store.journal().epochs()) {
            all.addAll(store.journal().sealed(state.epoch(), state.from(), 10_000));
        }
        return all.stream().filter(envelope -> !envelope.fact().isClosing()).toList();
    }

    /// What the facts of a session say, corrections netted, zeros left out, in the order of their names.
    public String said(SessionId session) {
        return said().getOrDefault(session, "{}");
    }

    /// The same of all sessions that have facts.
    public Map<SessionId, String> said() {
        var sums = new HashMap<SessionId, Measures>();
        for (var envelope : facts()) {
            var fact = envelope.fact();
            fact.dimensions().session().ifPresent(session -> sums.merge(session, fact.measures(), Measures::plus));
        }
        var said = new HashMap<SessionId, String>();
        sums.forEach((session, sum) -> said.put(session, words(sum)));
        return said;
    }

    private static String words(Measures sum) {
        var words = new TreeMap<String, Long>();
        sum.values().forEach((measure, value) -> words.put(measure.wireName(), value));
        words.values().removeIf(value -> value == 0);
        return words.toString();
    }

    @Override
    public void close() {
        rig.close();
        database.close();
    }
}
