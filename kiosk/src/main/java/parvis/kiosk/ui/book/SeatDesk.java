package parvis.kiosk.ui.book;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import parvis.kiosk.booking.Bookings;
import parvis.kiosk.booking.CodePatience;
import parvis.kiosk.booking.Visit;
import parvis.kiosk.paper.Notice;
import parvis.kiosk.paper.Paper;
import parvis.kiosk.paper.Printer;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.SessionWords;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.workshop.Ways;
import parvis.kiosk.workshop.CalendarFile;
import parvis.kiosk.workshop.Planning;
import parvis.kiosk.workshop.Session;
import parvis.kiosk.workshop.Sessions;

/// What the screens of this room work with.
///
/// @param sessions what comes, from memory
/// @param planning the sessions of this terminal
/// @param bookings who comes
/// @param ways what can be done about a session
/// @param visit what this visitor has booked so far
/// @param patience what wrong codes cost
/// @param guessed hears that somebody guesses codes
/// @param arrivals what is counted when somebody says that they are here
/// @param notice what people are told before they give a name
/// @param printer paper
/// @param calendar for a telephone's calendar
/// @param clock in the territory's zone
/// @param background where what blocks is run
/// @param navigator where to go
/// @param texts what to say
public record SeatDesk(
        Sessions sessions,
        Planning planning,
        Bookings bookings,
        Ways ways,
        Visit visit,
        CodePatience patience,
        Runnable guessed,
        Arrivals arrivals,
        Supplier<Notice> notice,
        Printer printer,
        CalendarFile calendar,
        Clock clock,
        Background background,
        Navigator navigator,
        Texts texts) {
    /// The same, for what is put on paper.
    SeatDesk onPaper() {
        return new SeatDesk(
                sessions,
                planning,
                bookings,
                ways,
                visit,
                patience,
                guessed,
                arrivals,
                notice,
                printer,
                calendar,
                clock,
                background,
                navigator,
                texts.printed());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// « jeudi 26 novembre, 14 h à 15 h 30 »
    String when(Session session) {
        return new SessionWords(texts).dayAndHours(session.start(), session.minutes());
    }

    /// Where in words: the place, and the room where it is known.
    String where(Session session) {
        return session.own()
                .flatMap(details -> details.room())
                .map(room -> texts.name(session.placeName()) + ", " + texts.name(room))
                .orElseGet(() -> texts.name(session.placeName()));
    }

    /// Does what blocks, for this visitor alone: who comes next hears nothing of it.
    <T> void run(Callable<T> call, Consumer<T> done, Runnable failed) {
        var interaction = navigator.interaction();
        background.run(
                call,
                answer -> {
                    if (navigator.interaction() == interaction) {
                        done.accept(answer);
                    }
                },
                _ -> {
                    if (navigator.interaction() == interaction) {
                        failed.run();
                    }
                });
    }

    /// Prints, and says in words what became of it; never holds anything up.
    void print(Paper paper, Consumer<String> said) {
        var interaction = navigator.interaction();
        background.aside(() -> {
            var printed = printer.print(paper);
            background.onScreen(() -> {
                if (navigator.interaction() == interaction) {
                    said.accept(printed(printed));
                }
            });
        });
    }

    private String printed(Printer.Printed printed) {
        return switch (printed) {
            case Printer.Printed.Sent() -> texts.get("book.print.sent");
            case Printer.Printed.Not(var reason) ->
                switch (reason) {
                    case NO_PAPER -> texts.get("book.print.paper");
                    case NONE, AWAY, LATE, TROUBLE, PRACTICE -> texts.get("book.print.not");
                };
        };
    }
}
