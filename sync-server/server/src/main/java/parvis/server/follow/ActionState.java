package parvis.server.follow;

import java.util.Arrays;
import java.util.Optional;

/// How far an action is.
public enum ActionState {
    PLANNED("planned"),
    UNDER_WAY("under-way"),
    DONE("done"),
    PAUSED("paused"),
    GIVEN_UP("given-up");

    private final String word;

    ActionState(String word) {
        this.word = word;
    }

    /// The word in the store and in forms.
    public String word() {
        return word;
    }

    /// The state of that word, empty when there is none.
    public static Optional<ActionState> of(String word) {
        return Arrays.stream(values()).filter(state -> state.word.equals(word)).findFirst();
    }
}
