package parvis.server.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parvis.protocol.message.Led;
import parvis.server.indicator.DimensionValues;
import parvis.server.indicator.Period;
import parvis.server.indicator.Where;
import parvis.server.indicator.Where.Test;
import parvis.server.territory.Dimension;

/// Turns a [Where] into SQL over table `fact f`. No text of the condition ever becomes SQL: it is bound.
final class Conditions {
    private static final String WORD = "(SELECT key FROM word WHERE value = ?)";

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /// Facts of a period that are no closings and that `where` lets through.
    Conditions(Where where, Period period) {
        sql.append("f.day BETWEEN ? AND ? AND f.activity IS NOT ").append(WORD);
        values.add(Days.number(period.from()));
        values.add(Days.number(period.to()));
        values.add("closing");
        for (var condition : where.conditions()) {
            sql.append(" AND ").append(test(condition.dimension(), condition.test()));
        }
    }

    String sql() {
        return sql.toString();
    }

    /// Binds the values from `first` on.
    ///
    /// @return the index after the last one
    int bind(PreparedStatement statement, int first) throws SQLException {
        var index = first;
        for (var value : values) {
            statement.setObject(index++, value);
        }
        return index;
    }

    /// The value of a dimension as text, null when absent.
    static String text(Dimension dimension) {
        return switch (dimension) {
            case PARTNERS, PARTNERS_INVITED -> "f." + column(dimension);
            case LED -> "CASE f.led " + ledWords() + " END";
            case TOGETHER -> "CASE f.together WHEN 1 THEN '" + DimensionValues.TRUE + "' END";
            case PLACE, ACTIVITY, SERVICE, TOPIC, THEME, AUDIENCE, SESSION ->
                "(SELECT value FROM word WHERE key = f." + column(dimension) + ")";
        };
    }

    private String test(Dimension dimension, Test test) {
        return switch (test) {
            case Test.Equals(var wanted) -> equal(dimension, Set.of(wanted));
            case Test.AnyOf(var wanted) -> equal(dimension, wanted);
            case Test.True() -> equal(dimension, Set.of(DimensionValues.TRUE));
            case Test.False() -> not(equal(dimension, Set.of(DimensionValues.TRUE)));
            case Test.Present() ->
                dimension == Dimension.TOGETHER ? "f.together = 1" : "f." + column(dimension) + " IS NOT NULL";
            case Test.Not(var refused) -> not(test(dimension, refused));
        };
    }

    private String equal(Dimension dimension, Set<String> wanted) {
        return switch (dimension) {
            case TOGETHER -> wanted.contains(DimensionValues.TRUE) ? "f.together = 1" : "FALSE";
            case LED -> "f.led IN (" + ledCodes(wanted) + ")";
            case PLACE, ACTIVITY, SERVICE, TOPIC, THEME, AUDIENCE, SESSION, PARTNERS, PARTNERS_INVITED -> {
                values.addAll(wanted);
                yield wanted.size() == 1
                        ? "f." + column(dimension) + " = " + WORD
                        : "f." + column(dimension) + " IN (SELECT key FROM word WHERE value IN ("
                                + String.join(", ", Collections.nCopies(wanted.size(), "?")) + "))";
            }
        };
    }

    private static String not(String condition) {
        return "NOT COALESCE(" + condition + ", FALSE)";
    }

    private static String column(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT);
    }

    private static String word(Led led) {
        return led.name().toLowerCase(Locale.ROOT);
    }

    private static String ledWords() {
        return String.join(
                " ",
                Arrays.stream(Led.values())
                        .map(led -> "WHEN " + FactRows.code(led) + " THEN '" + word(led) + "'")
                        .toList());
    }

    private static String ledCodes(Set<String> wanted) {
        return String.join(
                ", ",
                Arrays.stream(Led.values())
                        .filter(led -> wanted.contains(word(led)))
                        .map(led -> String.valueOf(FactRows.code(led)))
                        .toList());
    }
}
