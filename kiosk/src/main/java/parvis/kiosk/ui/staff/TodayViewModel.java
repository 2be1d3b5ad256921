package parvis.kiosk.ui.staff;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.attendance.Burst;
import parvis.kiosk.attendance.Touch;
import parvis.kiosk.staff.StaffDoor;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.Texts;

/// *Accueil du jour*: one touch a visit, durable before the number on the screen moves.
public final class TodayViewModel {
    private static final int LOOK_AGAIN_SECONDS = 2;

    private final StaffBooks books;
    private final StaffDoor door;
    private final Clock clock;
    private final Background background;
    private final Navigator navigator;
    private final Texts texts;
    private final TodayWords words;
    private final Deque<Made> made = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<TodayState> state;
    private String last;
    private Optional<Burst> burst = Optional.empty();
    private long ticks;

    /// @param clock in the territory's zone
    public TodayViewModel(
            StaffBooks books, StaffDoor door, Clock clock, Background background, Navigator navigator, Texts texts) {
        this.books = books;
        this.door = door;
        this.clock = clock;
        this.background = background;
        this.navigator = navigator;
        this.texts = texts;
        words = new TodayWords(texts, clock.getZone());
        last = texts.get("staff.today.help");
        state = new ReadOnlyObjectWrapper<>(words.nothingYet(books.desks(), clock.instant(), last));
        look();
    }

    /// A touch of this stay, for « Annuler le dernier ».
    private record Made(StaffBooks.Desk desk, Touch touch, boolean newcomer) {}

    /// What a look at the books gives.
    private record Look(TodayWords.Seen seen, Optional<Burst> burst) {}

    /// What is seen.
    public ReadOnlyObjectProperty<TodayState> state() {
        return state.getReadOnlyProperty();
    }

    /// One visit more.
    public void plusOne(StaffBooks.Desk desk) {
        change(
                () -> {
                    var touch = books.count(desk);
                    return () -> {
                        made.push(new Made(desk, touch, false));
                        last = texts.get("staff.today.counted", desk.label(), words.clock(clock.instant()));
                    };
                },
                () -> {});
    }

    /// The last visit was a first one this year.
    public void newcomer() {
        var mark = made.peek();
        if (mark == null || mark.newcomer()) {
            return;
        }
        // Taken off at once, so that a second touch marks nothing twice.
        made.pop();
        change(
                () -> {
                    var touch = books.newcomer(mark.touch());
                    return () -> {
                        made.push(new Made(mark.desk(), touch, true));
                        last = texts.get("staff.today.newcomer", mark.desk().label());
                    };
                },
                () -> made.push(mark));
    }

    /// Takes the last visit of this stay back, then the one before it.
    public void undo() {
        var mistake = made.poll();
        if (mistake == null) {
            return;
        }
        change(
                () -> {
                    boolean undone = books.undo(mistake.touch().id());
                    return () -> last = texts.get(
                            undone ? "staff.today.undone" : "staff.today.undone.late",
                            mistake.desk().label());
                },
                () -> made.push(mistake));
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
        judged.ifPresent(each -> change(
                () -> {
                    if (keep) {
                        books.keep(each);
                    } else {
                        books.drop(each);
                    }
                    return () -> last = texts.get(keep ? "staff.burst.kept" : "staff.burst.dropped");
                },
                () -> {}));
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
        } else if (++ticks % LOOK_AGAIN_SECONDS == 0) {
            look();
        }
    }

    /// Does what blocks, then what it made of it on the screen; `otherwise` when the disk did not take it.
    private void change(Callable<Runnable> work, Runnable otherwise) {
        touched();
        background.run(
                work,
                done -> {
                    done.run();
                    look();
                },
                _ -> {
                    otherwise.run();
                    last = texts.get("staff.today.failed");
                    look();
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
                _ -> say(state.get().withLast(texts.get("staff.today.unreadable"))));
    }

    private void show(Look look) {
        burst = look.burst();
        var mark = made.peek();
        say(words.said(look.seen(), last, look.burst(), mark != null, mark != null && !mark.newcomer()));
    }

    private void say(TodayState now) {
        state.set(now);
    }
}
