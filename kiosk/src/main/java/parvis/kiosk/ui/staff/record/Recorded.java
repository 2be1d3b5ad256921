package parvis.kiosk.ui.staff.record;

import java.time.LocalDate;
import parvis.kiosk.attendance.Works;

/// What pieces of work are called that are recorded here.
final class Recorded {
    /// How many the year should have.
    static final String PLANNED = "action/planned-";

    private static final String RECEPTIONS = "action/receptions-";
    private static final String SESSION = "session/";

    private Recorded() {}

    /// The receptions of a day that were entered later.
    static Works.Key receptions(LocalDate day) {
        return new Works.Key(RECEPTIONS + day);
    }

    /// Whether it has a form that changes it.
    static boolean onAForm(Works.Key key) {
        return !key.value().startsWith(SESSION)
                && !key.value().startsWith(PLANNED)
                && !key.value().startsWith(RECEPTIONS);
    }

    /// Whether it is a day's receptions.
    static boolean isReceptions(Works.Key key) {
        return key.value().startsWith(RECEPTIONS);
    }
}
