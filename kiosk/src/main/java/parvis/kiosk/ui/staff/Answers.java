package parvis.kiosk.ui.staff;

import java.util.Optional;
import parvis.kiosk.staff.Chime;

/// What answers a touch or a key: always words and the desk that they are about; a sound where a key was pressed
/// without looking.
public final class Answers {
    private final Chime chime;
    private TodayState.Answer answer;

    /// @param chime what sounds
    /// @param help what is said before the first touch
    public Answers(Chime chime, String help) {
        this.chime = chime;
        answer = new TodayState.Answer(help, Optional.empty());
    }

    TodayState.Answer now() {
        return answer;
    }

    void say(String said) {
        answer = new TodayState.Answer(said, Optional.empty());
    }

    void say(String said, StaffBooks.Desk desk) {
        answer = new TodayState.Answer(said, Optional.of(desk));
    }

    /// @param blind whether a key was pressed without looking: a finger sees what it did
    void ring(Chime.Note note, boolean blind) {
        if (blind) {
            chime.ring(note);
        }
    }
}
