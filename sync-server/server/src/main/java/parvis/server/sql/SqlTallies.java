package parvis.server.sql;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parvis.protocol.message.Measure;
import parvis.server.indicator.Period;
import parvis.server.indicator.Tallies;
import parvis.server.indicator.Where;
import parvis.server.territory.Dimension;

/// The accepted facts of the server's database, asked in sums. What it answers from is kept beside the facts by day and
/// month, so that an answer costs the same however many there are; questions about single sessions alone read facts.
public final class SqlTallies implements Tallies {
    private static final int MOST = 16;

    private final Database database;
    private final FactTallies facts;
    private final Cube.Reader reader = new Cube.Reader();
    private final LinkedHashMap<Period, Cube> cubes = new LinkedHashMap<>();
    private long asOf = Long.MIN_VALUE;

    /// Over an open database.
    public SqlTallies(Database database) {
        this.database = database;
        this.facts = new FactTallies(database);
    }

    @Override
    public boolean anyFact(Period period) {
        return cube(period).cells().stream().anyMatch(cell -> cell.sums().kept() > 0);
    }

    @Override
    public long sum(Measure measure, Where where, Period period) {
        return ofSessions(where)
                ? facts.sum(measure, where, period)
                : cube(period)
                        .fitting(where)
                        .mapToLong(cell -> cell.sums().get(measure))
                        .sum();
    }

    @Override
    public Set<String> distinct(Set<Dimension> fields, Where where, Period period) {
        if (ofSessions(where) || fields.contains(Dimension.SESSION)) {
            return facts.distinct(fields, where, period);
        }
        return cube(period)
                .fitting(where)
                .filter(cell -> cell.sums().isLive())
                .flatMap(cell -> fields.stream().map(cell.kind()::value))
                .flatMap(value -> Arrays.stream(value.split(" ", -1)))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public SortedSet<String> met(Dimension dimension, Where where, Period period) {
        if (ofSessions(where) || dimension == Dimension.SESSION) {
            return facts.met(dimension, where, period);
        }
        return cube(period)
                .fitting(where)
                .filter(cell -> cell.sums().isCounting())
                .map(cell -> cell.kind().value(dimension))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean ofSessions(Where where) {
        return where.conditions().stream().anyMatch(condition -> condition.dimension() == Dimension.SESSION);
    }

    private synchronized Cube cube(Period period) {
        long now = database.changes();
        if (now != asOf) {
            cubes.clear();
            asOf = now;
        }
        var known = cubes.get(period);
        if (known != null) {
            return known;
        }
        var read = database.read("read sums", connection -> reader.read(connection, period));
        if (cubes.size() >= MOST) {
            cubes.pollFirstEntry();
        }
        cubes.put(period, read);
        return read;
    }
}
