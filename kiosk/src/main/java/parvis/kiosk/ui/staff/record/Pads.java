package parvis.kiosk.ui.staff.record;

import java.util.OptionalLong;
import java.util.function.Consumer;

/// A pad that grows digit by digit.
final class Pads {
    private static final int DIGITS = 5;

    private Pads() {}

    /// @param shown hears the pad as it is after each touch
    /// @param done hears the number; empty: nothing was typed
    static Panel pad(String label, String typed, Consumer<Panel> shown, Consumer<OptionalLong> done) {
        return new Panel.Pad(
                label,
                typed,
                digit -> shown.accept(pad(label, grown(typed, digit), shown, done)),
                () -> shown.accept(pad(label, shorter(typed), shown, done)),
                () -> done.accept(typed.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(typed))));
    }

    private static String grown(String typed, String digit) {
        return typed.length() < DIGITS ? (typed.equals("0") ? digit : typed + digit) : typed;
    }

    private static String shorter(String typed) {
        return typed.isEmpty() ? typed : typed.substring(0, typed.length() - 1);
    }
}
