package parvis.server.overview;

import java.util.Arrays;
import java.util.Optional;

/// What counts can be told apart by.
public enum Grouping {
    /// `2026-11-24`.
    DAY("day"),
    /// ISO 8601, `2026-W48`.
    WEEK("week"),
    /// `2026-11`.
    MONTH("month"),
    /// `2026`.
    YEAR("year"),
    PLACE("place"),
    TERMINAL("terminal"),
    ACTIVITY("activity"),
    SERVICE("service"),
    TOPIC("topic"),
    THEME("theme"),
    AUDIENCE("audience");

    private final String wireName;

    Grouping(String wireName) {
        this.wireName = wireName;
    }

    /// The word in the parameter `by` and the name of the column.
    public String wireName() {
        return wireName;
    }

    /// The grouping of that wire name, empty when there is none.
    public static Optional<Grouping> of(String wireName) {
        return Arrays.stream(values())
                .filter(grouping -> grouping.wireName.equals(wireName))
                .findFirst();
    }
}
