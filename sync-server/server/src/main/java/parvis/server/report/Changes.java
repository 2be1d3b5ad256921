package parvis.server.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parvis.server.indicator.FigureKey;
import parvis.server.report.Report.Line;

/// What has become of a report's figures since it was made.
public final class Changes {
    private Changes() {}

    /// A figure that is not what it was.
    ///
    /// @param was as the report says, empty where it has no such figure
    /// @param is as it would be today, empty where it is gone
    public record Change(FigureKey figure, String name, Optional<Line> was, Optional<Line> is) {}

    /// Figure by figure, in the report's order, new ones last.
    public static List<Change> between(Report then, Report now) {
        var today = now.lines().stream()
                .collect(Collectors.toMap(
                        line -> line.figure().id(), line -> line, (first, _) -> first, LinkedHashMap::new));
        var changes = new ArrayList<Change>();
        for (Line was : then.lines()) {
            var id = was.figure().id();
            var is = Optional.ofNullable(today.remove(id));
            if (is.isEmpty() || !same(was, is.get())) {
                changes.add(new Change(id, was.figure().name(), Optional.of(was), is));
            }
        }
        today.values()
                .forEach(line -> changes.add(
                        new Change(line.figure().id(), line.figure().name(), Optional.empty(), Optional.of(line))));
        return changes;
    }

    private static boolean same(Line was, Line is) {
        var then = was.figure();
        var now = is.figure();
        return same(then.value(), now.value())
                && same(then.operands().numerator(), now.operands().numerator())
                && same(then.operands().denominator(), now.operands().denominator())
                && same(then.operands().current(), now.operands().current())
                && same(then.operands().baseline(), now.operands().baseline())
                && then.day().equals(now.day());
    }

    private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() == other.isPresent()
                && one.flatMap(number -> other.map(number::compareTo)).orElse(0) == 0;
    }
}
