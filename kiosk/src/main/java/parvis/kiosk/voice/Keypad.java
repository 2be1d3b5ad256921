package parvis.kiosk.voice;

import java.util.function.Consumer;

/// Real buttons: on the housing, or on a keypad that can be told by touch. It keeps nothing.
public interface Keypad extends AutoCloseable {
    /// Tells each press to `listener`, on a thread of the keypad's own; a button that is held tells it once.
    void onPress(Consumer<Command> listener);

    /// Lets the buttons go.
    @Override
    void close();
}
