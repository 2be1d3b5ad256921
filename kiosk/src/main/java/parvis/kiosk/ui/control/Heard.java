package parvis.kiosk.ui.control;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// How something on the screen is heard by who does not see it, where its words alone do not say. A control marks
/// itself; what reads aloud asks. Pictograms and surfaces without words are silent by themselves.
public final class Heard {
    private static final Object KEY = new Object();

    private Heard() {}

    /// How it is heard.
    public enum Way {
        /// Not at all: decoration, or what is said elsewhere.
        SILENT,
        /// All its words in one breath: a card, a line with its label.
        TOGETHER,
        /// Letter by letter: a code.
        SPELLED
    }

    /// Who may hear what is typed.
    public enum Privacy {
        /// Everybody: a word that is searched.
        OPEN,
        /// Only on demand, letter by letter; else how many letters there are: a name.
        ON_DEMAND,
        /// Nobody: how many signs there are.
        MASKED
    }

    /// What can be typed into.
    ///
    /// @param label what is asked
    /// @param typed what stands there
    /// @param privacy who may hear it
    public record Field(String label, Supplier<String> typed, Privacy privacy) {}

    /// What is said of it when it changes by itself.
    ///
    /// @param summary the words; empty: all of its own
    public record Live(Optional<Supplier<String>> summary) {}

    private record Marks(
            Optional<Way> way, Optional<Live> live, boolean told, Optional<Boolean> on, Optional<Field> field) {
        static final Marks NONE =
                new Marks(Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty());
    }

    /// Marks how it is heard.
    public static <N extends Node> N as(Way way, N node) {
        var marks = marks(node);
        return put(node, new Marks(Optional.of(way), marks.live, marks.told, marks.on, marks.field));
    }

    /// Said by itself whenever its words change: a result, an error.
    public static <N extends Node> N live(N node) {
        return live(Optional.of(new Live(Optional.empty())), node);
    }

    /// When what stands in it changes, this is said of it.
    public static <N extends Node> N live(Supplier<String> summary, N node) {
        return live(Optional.of(new Live(Optional.of(summary))), node);
    }

    /// Its changes are not said any more.
    public static <N extends Node> N still(N node) {
        return live(Optional.empty(), node);
    }

    private static <N extends Node> N live(Optional<Live> live, N node) {
        var marks = marks(node);
        return put(node, new Marks(marks.way, live, marks.told, marks.on, marks.field));
    }

    /// Said as soon as its screen is shown, wherever on it it stands.
    public static <N extends Node> N told(N node) {
        var marks = marks(node);
        return put(node, new Marks(marks.way, marks.live, true, marks.on, marks.field));
    }

    /// Is on or off, and says which.
    public static <N extends Node> N on(boolean now, N node) {
        var marks = marks(node);
        return put(node, new Marks(marks.way, marks.live, marks.told, Optional.of(now), marks.field));
    }

    /// Is what is typed into.
    public static <N extends Node> N field(Field field, N node) {
        var marks = marks(node);
        return put(node, new Marks(marks.way, marks.live, marks.told, marks.on, Optional.of(field)));
    }

    /// How it is heard; empty: as its words are.
    public static Optional<Way> way(Node node) {
        return marks(node).way;
    }

    /// What is said of it when it changes; empty: nothing.
    public static Optional<Live> liveliness(Node node) {
        return marks(node).live;
    }

    /// Whether it is said as soon as its screen is shown.
    public static boolean isTold(Node node) {
        return marks(node).told;
    }

    /// Whether it is on; empty: it is nothing that is on or off.
    public static Optional<Boolean> isOn(Node node) {
        return marks(node).on;
    }

    /// What can be typed there.
    public static Optional<Field> typed(Node node) {
        return marks(node).field;
    }

    private static Marks marks(Node node) {
        @Nullable Object marks = node.hasProperties() ? node.getProperties().get(KEY) : null;
        return marks instanceof Marks set ? set : Marks.NONE;
    }

    private static <N extends Node> N put(N node, Marks marks) {
        node.getProperties().put(KEY, marks);
        return node;
    }
}
