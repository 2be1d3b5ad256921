package parvis.kiosk.ui.staff.lately;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.attendance.History.Oddity;
import parvis.kiosk.custody.SecondCopy;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.staff.record.Quarter;
import parvis.kiosk.workshop.DayNote;

/// Looks for what looks wrong. Reads only, and blocks for it.
public final class Watch {
    /// The copy is made each evening; one may fail before anybody is asked.
    private static final Duration OLD = Duration.ofHours(60);

    /// A place that was closed then was closed that day.
    private static final int MIDDLE = 15;

    private final LatelyBooks books;
    private final Clock clock;
    private final Texts texts;

    /// @param clock in the territory's zone
    public Watch(LatelyBooks books, Clock clock, Texts texts) {
        this.books = books;
        this.clock = clock;
        this.texts = texts;
    }

    /// How many things there are to look at.
    public int count() {
        return look().size();
    }

    /// All of them, what waits for somebody today first.
    List<Finding> look() {
        var now = clock.instant();
        var local = LocalDateTime.now(clock);
        var found = new ArrayList<Finding>();
        books.books().bursts().forEach(burst -> found.add(new Finding.ManyTouches(burst)));
        books.door().tries().ifPresent(tries -> found.add(new Finding.WrongCodes(tries)));
        var cards = books.doubts().all().stream()
                .map(doubt -> new Finding.WrongCard(doubt, books.named().apply(doubt.place())))
                .toList();
        cards.stream().filter(card -> !card.doubt().hidden()).forEach(found::add);
        var toTell = books.toTell().getAsInt();
        if (toTell > 0) {
            found.add(new Finding.ToTell(toTell));
        }
        books.closer().unclosed(local).forEach(session -> found.add(new Finding.OpenSession(session)));
        var oddities = books.history().oddities(local.toLocalDate());
        var open = oddities.stream()
                .filter(Oddity.NotClosed.class::isInstance)
                .map(Oddity::day)
                .toList();
        if (!open.isEmpty()) {
            found.add(new Finding.OpenDays(open));
        }
        oddities.stream().filter(this::isOdd).forEach(oddity -> found.add(new Finding.OddDay(oddity)));
        Quarter.missed(local.toLocalDate(), books.recording(), texts)
                .ifPresent(missed -> found.add(new Finding.NoMeeting(missed)));
        oldCopy(now).ifPresent(found::add);
        cards.stream().filter(card -> card.doubt().hidden()).forEach(found::add);
        return found;
    }

    /// What is not closed is said of all days at once.
    private boolean isOdd(Oddity oddity) {
        return switch (oddity) {
            case Oddity.Empty(var day) -> wasOpen(day);
            case Oddity.NotClosed _ -> false;
            case Oddity.Crowd _, Oddity.Uncertain _ -> true;
        };
    }

    /// As far as anybody told: at weekends most places are closed, and nobody wants to be asked each Monday.
    private boolean wasOpen(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend
                && books.days().of(day).stream().allMatch(note -> note.kind() == DayNote.Kind.SCHOOL_HOLIDAY)
                && books.closures().at(day.atTime(MIDDLE, 0)).isEmpty();
    }

    private Optional<Finding> oldCopy(Instant now) {
        var standing = books.copy().standing();
        var old = switch (standing) {
            case SecondCopy.Standing.Nowhere() -> false;
            case SecondCopy.Standing.Away(), SecondCopy.Standing.None() -> true;
            case SecondCopy.Standing.Kept(var at, var _) ->
                Duration.between(at, now).compareTo(OLD) > 0;
        };
        return old ? Optional.of(new Finding.OldCopy(standing)) : Optional.empty();
    }
}
