package parvis.server.indicator;

import java.util.List;
import java.util.stream.Stream;
import parvis.server.territory.Dimension;

/// Conditions as a form says them beside the indicator that it feeds: « si plusieurs structures », « public : jeunes ».
final class Conditions {
    private static final List<String> LED = List.of("team", "partner", "volunteers", "association");

    private final Labels labels;

    Conditions(Labels labels) {
        this.labels = labels;
    }

    String of(Where.Condition condition) {
        return of(condition.dimension(), condition.test(), true);
    }

    private String of(Dimension dimension, Where.Test test, boolean wanted) {
        var key = "feed." + dimension.wireName() + ".";
        return switch (test) {
            case Where.Test.Equals(var value) -> Texts.of(key + is(wanted), names(dimension, Stream.of(value)));
            case Where.Test.AnyOf(var values) -> Texts.of(key + is(wanted), names(dimension, values.stream()));
            case Where.Test.Present() -> Texts.of(key + (wanted ? "present" : "absent"));
            case Where.Test.True() -> Texts.of(key + is(wanted));
            case Where.Test.False() -> Texts.of(key + is(!wanted));
            case Where.Test.Not(var refused) -> of(dimension, refused, !wanted);
        };
    }

    private static String is(boolean wanted) {
        return wanted ? "is" : "not";
    }

    private String names(Dimension dimension, Stream<String> ids) {
        return ids.sorted()
                .map(id -> dimension == Dimension.LED && LED.contains(id)
                        ? Texts.of("led." + id)
                        : labels.of(dimension, id))
                .reduce((one, other) -> Texts.of("where.or", one, other))
                .orElseThrow();
    }
}
