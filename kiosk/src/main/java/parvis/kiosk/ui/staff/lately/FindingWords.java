package parvis.kiosk.ui.staff.lately;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import parvis.kiosk.action.ActionForm;
import parvis.kiosk.attendance.Burst;
import parvis.kiosk.attendance.History.Oddity;
import parvis.kiosk.custody.SecondCopy;
import parvis.kiosk.directory.Doubts;
import parvis.kiosk.ui.Dates;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.staff.StaffBooks;
import parvis.kiosk.ui.staff.record.Recording;
import parvis.kiosk.workshop.PlannedSession;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Fact;

/// What there is to look at, in one sentence each, with what its buttons say.
final class FindingWords {
    private final LatelyBooks books;
    private final Clock clock;
    private final Texts texts;
    private final SentWords when;

    FindingWords(LatelyBooks books, Clock clock, Texts texts) {
        this.books = books;
        this.clock = clock;
        this.texts = texts;
        when = new SentWords(clock, texts);
    }

    /// What is so.
    String sentence(Finding finding) {
        return switch (finding) {
            case Finding.ManyTouches(var burst) -> burst(burst);
            case Finding.WrongCodes(var tries) ->
                texts.get("staff.today.tries", tries.count(), when.moment(tries.last()));
            case Finding.WrongCard(var doubt, var name) -> card(doubt, name);
            case Finding.ToTell(int people) -> texts.get("lately.tell", people);
            case Finding.OpenSession(var session) -> session(session);
            case Finding.OddDay(var oddity) -> odd(oddity);
            case Finding.OpenDays(var days) -> texts.get("lately.open", days.size(), when.day(days.getLast()));
            case Finding.NoMeeting(var missed) -> missed.sentence();
            case Finding.OldCopy(var standing) -> copy(standing);
        };
    }

    /// What the button says that mends it.
    String mend(Finding finding) {
        return texts.get(
                switch (finding) {
                    case Finding.ManyTouches _ -> "staff.burst.drop";
                    case Finding.WrongCodes _ -> "staff.today.tries.seen";
                    case Finding.WrongCard card -> card.doubt().hidden() ? "lately.card.show" : "lately.card.mend";
                    case Finding.ToTell _ -> "lately.tell.mend";
                    case Finding.OpenSession _ -> "lately.session.mend";
                    case Finding.OpenDays _ -> "lately.open.mend";
                    case Finding.OddDay(var oddity) ->
                        switch (oddity) {
                            case Oddity.NotClosed _ -> "lately.open.mend";
                            case Oddity.Uncertain _ -> "lately.day.mend";
                            case Oddity.Empty _ -> "lately.empty.mend";
                            case Oddity.Crowd crowd ->
                                switch (Way.of(crowd)) {
                                    case DESK -> "lately.day.mend";
                                    case DOOR -> "lately.door.mend";
                                    case WORK -> "lately.work.mend";
                                };
                        };
                    case Finding.NoMeeting _ -> "lately.meeting.mend";
                    case Finding.OldCopy _ -> "lately.copy.mend";
                });
    }

    /// What the other button says, where it may be right as it is.
    Optional<String> right(Finding finding) {
        return switch (finding) {
            case Finding.ManyTouches _ -> Optional.of(texts.get("staff.burst.keep"));
            case Finding.WrongCard card ->
                card.doubt().hidden() ? Optional.empty() : Optional.of(texts.get("lately.card.right"));
            case Finding.OddDay(var oddity) ->
                switch (oddity) {
                    case Oddity.NotClosed _ -> Optional.empty();
                    case Oddity.Uncertain _ -> Optional.of(texts.get("lately.right"));
                    case Oddity.Empty _ -> Optional.of(texts.get("lately.empty.right"));
                    case Oddity.Crowd crowd ->
                        Way.of(crowd) == Way.DOOR ? Optional.empty() : Optional.of(texts.get("lately.right"));
                };
            case Finding.WrongCodes _,
                    Finding.OpenDays _,
                    Finding.ToTell _,
                    Finding.OpenSession _,
                    Finding.NoMeeting _,
                    Finding.OldCopy _ -> Optional.empty();
        };
    }

    /// How a crowd is put right: at a desk, at a piece of work, or not at all, since a door only sees.
    enum Way {
        DESK,
        DOOR,
        WORK;

        static Way of(Oddity.Crowd crowd) {
            var activity = crowd.dimensions().activity();
            if (activity.equals(Fact.PASSAGE)) {
                return DOOR;
            }
            return activity.equals(Recording.RECEPTION) ? DESK : WORK;
        }
    }

    private String burst(Burst burst) {
        return texts.get("lately.burst", burst.touches(), where(burst.dimensions()), when.moment(burst.from()));
    }

    private String card(Doubts.Doubt doubt, String name) {
        return doubt.hidden()
                ? texts.get("lately.card.hidden", name)
                : texts.get("lately.card", doubt.times(), name, when.moment(doubt.since()));
    }

    private String session(PlannedSession session) {
        var start = session.start();
        return texts.get(
                "lately.session",
                session.title(),
                when.day(start.toLocalDate()),
                Dates.hour(start.toLocalTime()),
                session.taken());
    }

    private String odd(Oddity oddity) {
        return switch (oddity) {
            case Oddity.NotClosed(var day) -> texts.get("lately.open", 1, when.day(day));
            case Oddity.Empty(var day) -> texts.get("lately.empty", when.day(day));
            case Oddity.Uncertain(var day, long _, long people) -> texts.get("lately.uncertain", people, when.day(day));
            case Oddity.Crowd(var day, int hour, var dimensions, long people) ->
                texts.get(
                        Way.of((Oddity.Crowd) oddity) == Way.DOOR ? "lately.crowd.door" : "lately.crowd",
                        people,
                        where(dimensions),
                        when.day(day),
                        hour,
                        hour + 1);
        };
    }

    private String copy(SecondCopy.Standing standing) {
        return switch (standing) {
            case SecondCopy.Standing.Away(), SecondCopy.Standing.Nowhere() -> texts.get("lately.copy.away");
            case SecondCopy.Standing.None() -> texts.get("lately.copy.none");
            case SecondCopy.Standing.Kept(var at, var _) ->
                texts.get("lately.copy.old", when.day(LocalDate.ofInstant(at, clock.getZone())));
        };
    }

    /// What people call the desk; the activity, where it is none.
    private String where(Dimensions dimensions) {
        return books.books().desks().stream()
                .filter(desk -> desk.dimensions().service().equals(dimensions.service())
                        && desk.dimensions().activity().equals(dimensions.activity()))
                .map(StaffBooks.Desk::label)
                .findFirst()
                .or(() -> books.recording().form(dimensions.activity()).map(ActionForm::label))
                .orElseGet(() -> texts.get("lately.others"));
    }
}
