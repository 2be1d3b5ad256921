package parvis.server.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parvis.protocol.delivery.Ledger;
import parvis.protocol.delivery.Standing;
import parvis.protocol.delivery.StoreFailure;
import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.Fact;
import parvis.protocol.message.FactId;
import parvis.protocol.message.Hello;
import parvis.protocol.message.Mark;
import parvis.protocol.message.RefusalReason;
import parvis.protocol.message.TerminalId;

/// One transaction's writing. Facts wait in a batch until something asks for them; a run of sequences that this
/// transaction has seen need not be asked for again.
final class LedgerRows implements Ledger.Writing {
    private final Keys keys;
    private final FactRows facts;
    private final QuarantineRows quarantine;
    private final PreparedStatement findStanding;
    private final PreparedStatement findMarks;
    private final PreparedStatement setStanding;
    private final PreparedStatement sequences;
    private final PreparedStatement addGap;
    private final PreparedStatement greet;
    private final PreparedStatement contact;
    private final Map<Long, Boolean> refusals = new HashMap<>();
    private final Map<Long, Long> contacts = new HashMap<>();
    private long runEpoch;
    private long runFirst;
    private long runNext;
    private long latest;

    LedgerRows(Connection connection, long quarantineBound) throws SQLException {
        keys = new Keys(connection);
        facts = new FactRows(connection, keys);
        quarantine = new QuarantineRows(connection, quarantineBound);
        findStanding = connection.prepareStatement("SELECT through, previous FROM epoch WHERE key = ?");
        findMarks = connection.prepareStatement(
                "SELECT value, through FROM epoch WHERE terminal = ? AND stood = 1 ORDER BY key DESC LIMIT ?");
        setStanding =
                connection.prepareStatement("UPDATE epoch SET through = ?, previous = ?, stood = 1 WHERE key = ?");
        sequences = connection.prepareStatement("SELECT sequence FROM fact WHERE epoch = ?1 AND sequence >= ?2"
                + " UNION ALL SELECT sequence FROM refused WHERE epoch = ?1 AND sequence >= ?2 ORDER BY sequence");
        addGap = connection.prepareStatement(
                "INSERT OR IGNORE INTO gap (epoch, first, last, noticed) VALUES (?, ?, ?, ?)");
        greet = connection.prepareStatement("UPDATE terminal SET software = ?, catalogue = ? WHERE key = ?");
        contact = connection.prepareStatement(
                "UPDATE terminal SET last_contact = MAX(COALESCE(last_contact, 0), ?) WHERE key = ?");
    }

    @Override
    public Standing standing(TerminalId terminal, Epoch epoch) {
        return asked("read the standing of", epoch, () -> {
            var key = keys.knownEpoch(terminal, epoch);
            if (key == 0) {
                return Standing.UNKNOWN;
            }
            findStanding.setLong(1, key);
            try (var rows = findStanding.executeQuery()) {
                rows.next();
                return new Standing(
                        rows.getLong(1), Optional.ofNullable(rows.getString(2)).map(Epoch::new));
            }
        });
    }

    @Override
    public List<Mark> marks(TerminalId terminal, int most) {
        return asked("read the marks of", terminal, () -> {
            var marks = new ArrayList<Mark>();
            findMarks.setLong(1, keys.terminal(terminal));
            findMarks.setInt(2, most);
            try (var rows = findMarks.executeQuery()) {
                while (rows.next()) {
                    marks.add(new Mark(new Epoch(rows.getString(1)), rows.getLong(2)));
                }
            }
            return marks;
        });
    }

    @Override
    public void keep(FactId id, Fact fact, String extra, Instant received) {
        asked("keep", id, () -> {
            var epoch = touched(id, received);
            if (!refusals.computeIfAbsent(epoch, this::anyRefused)
                    || !quarantine.has(epoch, id.ref().sequence())) {
                facts.add(epoch, id, fact, extra, received);
            }
            return seen(epoch, id.ref().sequence());
        });
    }

    @Override
    public void refuse(FactId id, RefusalReason reason, String raw, Instant received) {
        asked("refuse", id, () -> {
            var epoch = touched(id, received);
            facts.flush();
            quarantine.refuse(epoch, id.ref().sequence(), reason, raw, received);
            refusals.put(epoch, true);
            return seen(epoch, id.ref().sequence());
        });
    }

    @Override
    public long firstMissing(TerminalId terminal, Epoch epoch, long from) {
        return asked("look through", epoch, () -> {
            var key = keys.knownEpoch(terminal, epoch);
            var next = key == runEpoch && runFirst <= from && from <= runNext ? runNext : from;
            facts.flush();
            sequences.setLong(1, key);
            sequences.setLong(2, next);
            try (var rows = sequences.executeQuery()) {
                while (rows.next() && rows.getLong(1) == next) {
                    next++;
                }
            }
            return next;
        });
    }

    @Override
    public void stand(TerminalId terminal, Epoch epoch, Standing standing) {
        asked("note the standing of", epoch, () -> {
            setStanding.setLong(1, standing.through());
            if (standing.previous().isPresent()) {
                setStanding.setString(2, standing.previous().get().value());
            } else {
                setStanding.setNull(2, Types.VARCHAR);
            }
            setStanding.setLong(3, keys.epoch(terminal, epoch, latest));
            return setStanding.executeUpdate();
        });
    }

    @Override
    public void gap(TerminalId terminal, Epoch epoch, long first, long last, Instant noticed) {
        asked("note a gap of", epoch, () -> {
            addGap.setLong(1, keys.epoch(terminal, epoch, noticed.toEpochMilli()));
            addGap.setLong(2, first);
            addGap.setLong(3, last);
            addGap.setLong(4, noticed.toEpochMilli());
            return addGap.executeUpdate();
        });
    }

    @Override
    public void greet(TerminalId terminal, Hello hello, Instant at) {
        asked("greet", terminal, () -> {
            greet.setString(1, hello.software());
            greet.setString(2, hello.catalogue().orElse(null));
            greet.setLong(3, heard(terminal, at));
            return greet.executeUpdate();
        });
    }

    @Override
    public void unreadable(TerminalId terminal, byte[] payload, Acknowledgement.Reason reason, Instant received) {
        asked("keep an unreadable payload of", terminal, () -> {
            quarantine.unreadable(heard(terminal, received), payload, reason, received);
            return 1;
        });
    }

    /// Writes what waits; to be called last in each transaction.
    void finish() throws SQLException {
        facts.finish();
        for (var one : contacts.entrySet()) {
            contact.setLong(1, one.getValue());
            contact.setLong(2, one.getKey());
            contact.executeUpdate();
        }
        reset();
    }

    /// Forgets all that was learnt in a transaction that was given up.
    void forget() {
        asked("drop what waits for", "the ledger", () -> {
            facts.drop();
            return 0;
        });
        keys.forget();
        quarantine.forget();
        reset();
    }

    private void reset() {
        refusals.clear();
        contacts.clear();
        runEpoch = 0;
        runFirst = 0;
        runNext = 0;
        latest = 0;
    }

    private long touched(FactId id, Instant received) throws SQLException {
        heard(id.terminal(), received);
        return keys.epoch(id.terminal(), id.ref().epoch(), received.toEpochMilli());
    }

    private long heard(TerminalId terminal, Instant at) throws SQLException {
        var key = keys.terminal(terminal);
        latest = Math.max(latest, at.toEpochMilli());
        contacts.merge(key, at.toEpochMilli(), Math::max);
        return key;
    }

    private long seen(long epoch, long sequence) {
        if (epoch != runEpoch || sequence != runNext) {
            runEpoch = epoch;
            runFirst = sequence;
        }
        runNext = sequence + 1;
        return sequence;
    }

    private boolean anyRefused(long epoch) {
        return asked("look through", epoch, () -> quarantine.anyOf(epoch));
    }

    private static <T> T asked(String operation, Object object, Asked<T> work) {
        try {
            return work.get();
        } catch (SQLException failure) {
            throw new StoreFailure(operation, object.toString(), "check the free space of the data directory", failure);
        }
    }

    private interface Asked<T> {
        T get() throws SQLException;
    }
}
