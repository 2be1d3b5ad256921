package parvis.kiosk.ui.staff.record;

import java.util.List;
import java.util.function.Consumer;
import parvis.kiosk.ui.control.OnScreenKeyboard;

/// What lies over a sheet's cells for a moment.
public sealed interface Panel {
    /// Ten digits.
    ///
    /// @param label what the number is about
    /// @param typed what stands there
    record Pad(String label, String typed, Consumer<String> digit, Runnable erase, Runnable done) implements Panel {}

    /// A choice of one or of several.
    ///
    /// @param label what is chosen
    /// @param choices what there is
    /// @param done leaves it
    record Picker(String label, List<Choice> choices, Act done) implements Panel {
        public Picker {
            choices = List.copyOf(choices);
        }
    }

    /// A line to write.
    ///
    /// @param label what is written
    /// @param typed what stands there
    /// @param key hears each key
    /// @param done keeps it
    record Writing(String label, String typed, Consumer<OnScreenKeyboard.Key> key, Act done, Act cancel)
            implements Panel {}

    /// Something is asked, or said, with what can be done.
    ///
    /// @param what what is so
    /// @param then what one can do
    /// @param acts one to three ways on
    record Said(String what, String then, List<Act> acts) implements Panel {
        public Said {
            acts = List.copyOf(acts);
        }
    }

    /// One of the choices.
    ///
    /// @param label what people call it
    /// @param chosen whether it is
    /// @param touch chooses it, or not after all
    record Choice(String label, boolean chosen, Runnable touch) {}
}
