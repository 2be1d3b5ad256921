package parvis.kiosk.ui.coming;

import java.util.Optional;
import parvis.kiosk.attendance.Touch;
import parvis.kiosk.attendance.TouchId;
import parvis.kiosk.ui.OpinionRoute.About;

/// What *Mon avis* needs from behind the screens. What counts may block for one COMMIT.
public interface Opinions {
    /// How it was.
    enum Face {
        GLAD,
        SO_SO,
        SAD
    }

    /// What can be asked about now: an action for young people of today at this place that has begun, the latest of
    /// several.
    Optional<About> today();

    /// Counts one answer.
    ///
    /// @throws parvis.kiosk.attendance.CountingFailure when the disk did not take it
    Touch count(About about, Face face);

    /// Takes an answer back; false when it was too late.
    ///
    /// @throws parvis.kiosk.attendance.CountingFailure when the disk did not take it
    boolean undo(TouchId touch);
}
