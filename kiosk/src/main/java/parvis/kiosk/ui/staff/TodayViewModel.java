package parvis.kiosk.ui.staff;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.attendance.Burst;
import parvis.kiosk.staff.Chime.Note;
import parvis.kiosk.staff.StaffDoor;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.RecordRoute;
import parvis.kiosk.ui.SessionRoute;
import parvis.kiosk.ui.Texts;

/// *Accueil du jour*: one touch a visit, durable before the number on the screen moves. What is asked while another
/// thing is being written waits for its turn: a newcomer is the last one who was counted, however quick the hand.
public final class TodayViewModel {
    /// A finger sees what it did.
    private static final boolean SEEN = false;

    /// A key was pressed without looking: it is answered by a sound too.
    private static final boolean BLIND = true;

    private static final int LOOK_AGAIN_SECONDS = 2;
    private static final int LOOK_AHEAD_SECONDS = 10;

    private final StaffBooks books;
    private final StaffDoor door;
    private final Clock clock;
    private final Background background;
    private final Navigator navigator;
    private final Texts texts;
    private final Trail trail;
    private final Answers answers;
    private final TodayWords words;
    private final DeskWork work;
    private final Turns turns = new Turns();
    private final ReadOnlyObjectWrapper<TodayState> state;
    private Optional<Burst> burst = Optional.empty();
    private Optional<TodayState.Next> next = Optional.empty();
    private long ticks;

    /// @param clock in the territory's zone
    /// @param trail what can be taken back
    /// @param answers what answers a touch or a key
    public TodayViewModel(
            StaffBooks books,
            StaffDoor door,
            Clock clock,
            Background background,
            Navigator navigator,
            Texts texts,
            Trail trail,
            Answers answers) {
        this.books = books;
        this.door = door;
        this.clock = clock;
        this.background = background;
        this.navigator = navigator;
        this.texts = texts;
        this.trail = trail;
        this.answers = answers;
        words = new TodayWords(texts, clock.getZone());
        work = new DeskWork(books, trail, answers, texts);
        state = new ReadOnlyObjectWrapper<>(words.nothingYet(books.desks(), clock.instant(), answers.now()));
        look();
        lookAhead();
    }

    /// What a look at the books gives.
    private record Look(TodayWords.Seen seen, Optional<Burst> burst) {}

    /// What is seen.
    public ReadOnlyObjectProperty<TodayState> state() {
        return state.getReadOnlyProperty();
    }

    /// One visit more.
    public void plusOne(StaffBooks.Desk desk) {
        turns.take(() -> count(desk, SEEN));
    }

    /// The last visit was a first one this year.
    public void newcomer() {
        turns.take(() -> mark(SEEN));
    }

    /// Takes the last visit of this stay back, then the one before it.
    public void undo() {
        turns.take(() -> takeBack(SEEN));
    }

    /// A key of a number pad: answered by a sound too.
    public void key(KeypadKey key) {
        touched();
        switch (key) {
            case KeypadKey.Desk(int place) -> turns.take(() -> countAt(place));
            case KeypadKey.Newcomer() -> turns.take(() -> mark(BLIND));
            case KeypadKey.Undo() -> turns.take(() -> takeBack(BLIND));
            case KeypadKey.Unlit() -> turns.take(() -> refuse(texts.get("staff.today.key.unlit"), BLIND));
            case KeypadKey.Stray() -> turns.take(() -> refuse(texts.get("staff.today.key.stray"), BLIND));
        }
    }

    private void countAt(int place) {
        var desks = state.get().desks();
        if (place <= desks.size()) {
            count(desks.get(place - 1).desk(), BLIND);
        } else {
            refuse(texts.get("staff.today.key.none", place), BLIND);
        }
    }

    private void count(StaffBooks.Desk desk, boolean blind) {
        change(() -> work.count(desk, place(desk), words.clock(clock.instant()), blind), blind);
    }

    private int place(StaffBooks.Desk desk) {
        return 1
                + state.get().desks().stream()
                        .map(TodayState.Desk::desk)
                        .toList()
                        .indexOf(desk);
    }

    private void mark(boolean blind) {
        var last = trail.last();
        if (last.isEmpty() || last.get().newcomer()) {
            refuse(texts.get(last.isEmpty() ? "staff.today.newcomer.nobody" : "staff.today.newcomer.twice"), blind);
            return;
        }
        change(() -> work.mark(last.get(), blind), blind);
    }

    private void takeBack(boolean blind) {
        if (trail.last().isEmpty()) {
            refuse(texts.get("staff.today.undone.nothing"), blind);
            return;
        }
        var mistake = trail.last().get();
        change(() -> work.takeBack(mistake, blind), blind);
    }

    /// Nothing to do: a finger sees that; whoever pressed a key without looking is told.
    private void refuse(String said, boolean blind) {
        if (blind) {
            answers.say(said);
            state.set(state.get().answering(answers.now()));
            answers.ring(new Note.Nothing(), true);
        }
        turns.done();
    }

    /// The burst was people.
    public void keepBurst() {
        judge(true);
    }

    /// The burst was a game.
    public void dropBurst() {
        judge(false);
    }

    private void judge(boolean keep) {
        var judged = burst;
        burst = Optional.empty();
        judged.ifPresent(each -> turns.take(() -> change(
                () -> {
                    if (keep) {
                        books.keep(each);
                    } else {
                        books.drop(each);
                    }
                    return () -> answers.say(texts.get(keep ? "staff.burst.kept" : "staff.burst.dropped"));
                },
                SEEN)));
    }

    /// Staff read how often somebody tried the code.
    public void triesSeen() {
        door.seen();
        look();
    }

    /// Puts another day right.
    public void correct() {
        navigator.go(new EntryRoute.Correction(LocalDate.now(clock).minusDays(1)));
    }

    /// Somebody was helped.
    public void accompany() {
        navigator.go(new RecordRoute.Accompaniment(Optional.empty()));
    }

    /// A seat in the session that comes next.
    public void book(TodayState.Next session) {
        navigator.go(new SessionRoute.Book(session.id()));
    }

    /// Its presence sheet.
    public void presence(TodayState.Next session) {
        navigator.go(new SessionRoute.Presence(session.id()));
    }

    /// Locks, and leaves the screen to the public.
    public void leave() {
        door.lock();
        navigator.leave();
    }

    /// Somebody is still there.
    public void touched() {
        door.touched(clock.instant());
    }

    /// Lets time pass: looks at the books again, and locks when nobody is there.
    public void tick(Instant now) {
        if (!door.isOpen(now)) {
            leave();
            return;
        }
        ticks++;
        if (ticks % LOOK_AGAIN_SECONDS == 0) {
            look();
        }
        if (ticks % LOOK_AHEAD_SECONDS == 0) {
            lookAhead();
        }
    }

    /// Does what blocks, then what it made of it on the screen.
    private void change(Callable<Runnable> work, boolean blind) {
        touched();
        background.run(
                work,
                done -> {
                    done.run();
                    look();
                    turns.done();
                },
                _ -> {
                    answers.say(texts.get("staff.today.failed"));
                    answers.ring(new Note.Nothing(), blind);
                    look();
                    turns.done();
                });
    }

    private void look() {
        background.run(
                () -> {
                    var now = clock.instant();
                    var day = books.day(LocalDate.ofInstant(now, clock.getZone()));
                    var seen = new TodayWords.Seen(now, books.desks(), day, books.sync(), door.tries());
                    return new Look(seen, books.bursts().stream().findFirst());
                },
                this::show,
                _ -> {
                    answers.say(texts.get("staff.today.unreadable"));
                    state.set(state.get().answering(answers.now()));
                });
    }

    private void show(Look look) {
        burst = look.burst();
        state.set(words.said(look.seen(), answers.now(), burst, trail.last(), next));
    }

    /// The plan is another file: counting never waits for it, and goes on where it cannot be read.
    private void lookAhead() {
        var now = LocalDateTime.now(clock);
        background.run(
                () -> books.next(now),
                session -> {
                    next = session.map(one -> words.next(one, now.toLocalDate()));
                    state.set(state.get().followedBy(next));
                },
                _ -> {});
    }
}
