package parvis.kiosk.ui.staff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import parvis.kiosk.attendance.Touch;

/// What the team has counted at the desk since it came in, so that the last can be taken back, and the one before it.
/// Outlives the screen: another catalogue and a look at another screen leave it alone; locking forgets it. On the
/// thread of the screens.
public final class Trail {
    /// Nobody takes more than these back by touch.
    private static final int LONGEST = 100;

    private final Deque<Made> made = new ArrayDeque<>();

    /// A visit that was counted.
    ///
    /// @param desk where
    /// @param touch its count
    /// @param newcomer whether it is marked as a first one
    record Made(StaffBooks.Desk desk, Touch touch, boolean newcomer) {}

    Optional<Made> last() {
        return Optional.ofNullable(made.peek());
    }

    void add(Made one) {
        made.push(one);
        if (made.size() > LONGEST) {
            made.removeLast();
        }
    }

    void drop(Made one) {
        made.remove(one);
    }

    /// Whoever comes next takes nothing of this back.
    public void forget() {
        made.clear();
    }
}
