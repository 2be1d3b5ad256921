package parvis.protocol.message;

import java.util.Arrays;
import java.util.Optional;

/// What somebody comes with, in the words of who comes and not of who helps. All terminals have a drawing and
/// translated words for each; which doors answer it, the territory says.
public enum Need {
    PAPERS("papiers"),
    CHILDREN("enfants"),
    HEALTH("sante"),
    MONEY("argent"),
    HOUSING("logement"),
    WORK("travail"),
    INTERNET("internet"),
    /// To be listened to.
    TALK("parler");

    private final String id;

    Need(String id) {
        this.id = id;
    }

    /// As packs and messages name it.
    public String id() {
        return id;
    }

    /// The need of that id, if this program knows it.
    public static Optional<Need> of(String id) {
        return Arrays.stream(values()).filter(need -> need.id.equals(id)).findFirst();
    }
}
