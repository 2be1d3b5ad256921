package parvis.kiosk.ui.staff;

import parvis.kiosk.staff.Chime.Note;
import parvis.kiosk.ui.Texts;

/// What a touch or a key writes in the books, and how it is answered. Each writes where it may block, and gives back
/// what
/// is then done on the thread of the screens.
final class DeskWork {
    private final StaffBooks books;
    private final Trail trail;
    private final Answers answers;
    private final Texts texts;

    DeskWork(StaffBooks books, Trail trail, Answers answers, Texts texts) {
        this.books = books;
        this.trail = trail;
        this.answers = answers;
        this.texts = texts;
    }

    /// Somebody more.
    ///
    /// @param place the desk's on the screen, from 1
    /// @param at « 14:32 »
    /// @param blind whether it is answered by a sound too
    Runnable count(StaffBooks.Desk desk, int place, String at, boolean blind) {
        var touch = books.count(desk);
        return () -> {
            trail.add(new Trail.Made(desk, touch, false));
            answers.say(texts.get("staff.today.counted", desk.label(), at), desk);
            answers.ring(new Note.Counted(place), blind);
        };
    }

    /// That one is new this year.
    Runnable mark(Trail.Made one, boolean blind) {
        var touch = books.newcomer(one.touch());
        return () -> {
            trail.drop(one);
            trail.add(new Trail.Made(one.desk(), touch, true));
            answers.say(texts.get("staff.today.newcomer", one.desk().label()), one.desk());
            answers.ring(new Note.Newcomer(), blind);
        };
    }

    /// That one was none.
    Runnable takeBack(Trail.Made mistake, boolean blind) {
        boolean undone = books.undo(mistake.touch().id());
        return () -> {
            trail.drop(mistake);
            var said = undone ? "staff.today.undone" : "staff.today.undone.late";
            answers.say(texts.get(said, mistake.desk().label()), mistake.desk());
            answers.ring(undone ? new Note.TakenBack() : new Note.Nothing(), blind);
        };
    }
}
