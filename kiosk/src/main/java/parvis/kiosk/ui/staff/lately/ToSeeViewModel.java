package parvis.kiosk.ui.staff.lately;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.attendance.History.Oddity;
import parvis.kiosk.custody.SecondCopy;
import parvis.kiosk.directory.Doubts;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.LatelyRoute;
import parvis.kiosk.ui.RecordRoute;
import parvis.kiosk.ui.SessionRoute;
import parvis.kiosk.ui.StaffRoute;
import parvis.kiosk.ui.staff.record.Kit;
import parvis.kiosk.ui.staff.record.Quarter;

/// « À voir »: what looks wrong, each with the one touch that mends it.
public final class ToSeeViewModel {
    private static final int LOOK_AGAIN_SECONDS = 3;

    private final LatelyBooks books;
    private final Kit kit;
    private final Watch watch;
    private final FindingWords words;
    private final SentWords sent;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State(false, List.of(), List.of(), ""));
    private String said = "";
    private long ticks;

    public ToSeeViewModel(LatelyBooks books, Kit kit) {
        this.books = books;
        this.kit = kit;
        watch = new Watch(books, kit.clock(), kit.texts());
        words = new FindingWords(books, kit.clock(), kit.texts());
        sent = new SentWords(kit.clock(), kit.texts());
        look();
    }

    /// What is seen.
    ///
    /// @param loaded whether it has been looked up
    /// @param items what there is to look at, in order
    /// @param sent what is sent and what waits
    /// @param said what the last touch did; empty: nothing yet
    public record State(boolean loaded, List<Item> items, List<String> sent, String said) {
        public State {
            items = List.copyOf(items);
            sent = List.copyOf(sent);
        }
    }

    /// One thing to look at.
    ///
    /// @param sentence what is so
    /// @param mend what the button says that mends it
    /// @param right what the other button says; empty: there is none
    /// @param finding behind it
    public record Item(String sentence, String mend, Optional<String> right, Finding finding) {}

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Lets time pass: what mended itself goes.
    public void tick(Instant now) {
        if (++ticks % LOOK_AGAIN_SECONDS == 0) {
            look();
        }
    }

    void turned(int first) {
        kit.navigator().remember(new LatelyRoute.ToSee(first));
    }

    /// « Saisir un autre jour »
    public void otherDay() {
        kit.navigator().go(new RecordRoute.OtherDay(0));
    }

    /// What was counted.
    void counts() {
        kit.navigator().go(new LatelyRoute.Counts(LatelyRoute.Span.WEEK, Optional.empty(), false, 0));
    }

    /// Mends it, or leads to where it is mended.
    public void mend(Item item) {
        switch (item.finding()) {
            case Finding.ManyTouches(var burst) -> change(() -> books.books().drop(burst), "staff.burst.dropped");
            case Finding.WrongCodes _ -> change(books.door()::seen, "lately.seen");
            case Finding.WrongCard(var doubt, var _) -> card(doubt);
            case Finding.ToTell _ -> go(new SessionRoute.Tell(Optional.empty()));
            case Finding.OpenSession(var session) -> go(new SessionRoute.Presence(session.id()));
            case Finding.OddDay(var oddity) -> mend(oddity);
            case Finding.OpenDays(var days) -> close(days);
            case Finding.NoMeeting(var missed) ->
                go(
                        missed.over()
                                ? new RecordRoute.OtherDay(0)
                                : new RecordRoute.Action(Quarter.MEETING, Optional.empty()));
            case Finding.OldCopy _ -> copy();
        }
    }

    private void mend(Oddity oddity) {
        switch (oddity) {
            case Oddity.NotClosed(var day) -> close(List.of(day));
            case Oddity.Uncertain(var day, var _, var _) -> go(new EntryRoute.Correction(day));
            case Oddity.Empty(var day) -> go(new RecordRoute.DayEntry(day));
            case Oddity.Crowd crowd -> {
                switch (FindingWords.Way.of(crowd)) {
                    case DESK -> go(new EntryRoute.Correction(crowd.day()));
                    case DOOR -> change(() -> books.history().seen(crowd), "lately.seen");
                    case WORK -> go(new RecordRoute.Recorded(0));
                }
            }
        }
    }

    /// Hides it, or shows it again.
    private void card(Doubts.Doubt doubt) {
        if (doubt.hidden()) {
            change(() -> books.doubts().settle(doubt.place()), "lately.card.shown");
        } else {
            change(() -> books.doubts().hide(doubt.place()), "lately.card.hid");
        }
    }

    private void close(List<LocalDate> days) {
        change(() -> days.forEach(books.history()::close), "lately.open.mended");
    }

    /// It is right as it is.
    public void right(Item item) {
        switch (item.finding()) {
            case Finding.ManyTouches(var burst) -> change(() -> books.books().keep(burst), "staff.burst.kept");
            case Finding.OddDay(var oddity) -> change(() -> books.history().seen(oddity), "lately.righted");
            case Finding.WrongCard(var doubt, var _) ->
                change(() -> books.doubts().settle(doubt.place()), "lately.card.kept");
            case Finding.WrongCodes _,
                    Finding.OpenDays _,
                    Finding.ToTell _,
                    Finding.OpenSession _,
                    Finding.NoMeeting _,
                    Finding.OldCopy _ -> {}
        }
    }

    private void go(StaffRoute route) {
        kit.navigator().go(route);
    }

    private void change(Runnable work, String done) {
        run(work, kit.texts().get(done), "lately.failed");
    }

    private void copy() {
        run(
                () -> {
                    if (!(books.copy().write() instanceof SecondCopy.Standing.Kept)) {
                        throw new IllegalStateException("no copy was made");
                    }
                },
                kit.texts().get("lately.copy.mended"),
                "lately.copy.failed");
    }

    private void run(Runnable work, String done, String failed) {
        kit.background()
                .run(
                        () -> {
                            work.run();
                            return done;
                        },
                        this::finished,
                        _ -> finished(kit.texts().get(failed)));
    }

    private void finished(String sentence) {
        said = sentence;
        look();
    }

    private void look() {
        kit.background().run(this::seen, this::show, _ -> show(unreadable()));
    }

    private State seen() {
        var items = new ArrayList<Item>();
        for (var finding : watch.look()) {
            items.add(new Item(words.sentence(finding), words.mend(finding), words.right(finding), finding));
        }
        return new State(
                true, items, sent.said(books.books().sync(), books.history().undated()), "");
    }

    private State unreadable() {
        said = kit.texts().get("staff.today.unreadable");
        return new State(false, List.of(), List.of(), "");
    }

    private void show(State seen) {
        state.set(new State(seen.loaded(), seen.items(), seen.sent(), said));
    }
}
