package parvis.kiosk.ui.staff.record;

import java.util.List;
import java.util.function.Consumer;
import parvis.kiosk.ui.Texts;

/// A line that grows key by key, and a choice of one.
final class Lines {
    private Lines() {}

    /// @param longest how long it may become
    /// @param shown hears the panel as it is after each key
    /// @param done hears the line
    /// @param left what leaving it does
    static Panel writing(
            Texts texts,
            String label,
            String typed,
            int longest,
            Consumer<Panel> shown,
            Consumer<String> done,
            Runnable left) {
        return new Panel.Writing(
                label,
                typed,
                key -> shown.accept(writing(texts, label, key.applied(typed, longest), longest, shown, done, left)),
                Act.main(texts.get("record.line.keep"), () -> done.accept(typed.strip())),
                Act.other(texts.get("record.line.leave"), left));
    }

    /// @param key of what is chosen
    /// @param left what leaving it does
    static Panel picker(Texts texts, String key, List<Panel.Choice> choices, Runnable left) {
        return new Panel.Picker(texts.get(key), choices, Act.other(texts.get("record.set.back"), left));
    }
}
