package parvis.kiosk.ui.staff.session;

/// Lengths as people say them.
final class Lengths {
    private static final int HOUR = 60;

    private Lengths() {}

    /// « 45 min », « 1 h », « 1 h 30 »
    static String words(int minutes) {
        if (minutes < HOUR) {
            return minutes + "\u00a0min";
        }
        var rest = minutes % HOUR == 0 ? "" : "\u00a0" + String.format("%02d", minutes % HOUR);
        return minutes / HOUR + "\u00a0h" + rest;
    }
}
