package parvis.kiosk.ui.staff.session;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import parvis.kiosk.booking.Bookings;
import parvis.kiosk.closing.SessionCloser;
import parvis.kiosk.paper.Paper;
import parvis.kiosk.paper.Printer;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.workshop.DayNote;
import parvis.kiosk.workshop.Planning;

/// What all screens of this room work with.
///
/// @param planning the sessions of this terminal
/// @param bookings who comes
/// @param closer from ticks to facts
/// @param days what is special about a day
/// @param printer paper
/// @param namesOpen whether names can be read
/// @param place what this place is called
/// @param offer what the catalogue lets one choose from
/// @param clock in the territory's zone
/// @param background where what blocks is run
/// @param navigator where to go
/// @param texts what to say
public record Workbench(
        Planning planning,
        Bookings bookings,
        SessionCloser closer,
        DayNote.Days days,
        Printer printer,
        BooleanSupplier namesOpen,
        String place,
        Offer offer,
        Clock clock,
        Background background,
        Navigator navigator,
        Texts texts) {
    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// What is special about a day: « 1er mai », « fermé le dimanche »
    String note(DayNote note) {
        return note.kind() == DayNote.Kind.NOT_AN_OPEN_DAY
                ? texts.get("sessions.day.never", note.label())
                : note.label();
    }

    /// Does what blocks; what went wrong is said in words.
    <T> void run(Callable<T> call, Consumer<T> done, Consumer<String> failed) {
        background.run(call, done, _ -> failed.accept(texts.get("sessions.failed")));
    }

    /// Prints, and says in words what became of it.
    void print(Paper paper, Consumer<String> said) {
        background.aside(() -> {
            var sentence = printed(printer.print(paper));
            background.onScreen(() -> said.accept(sentence));
        });
    }

    private String printed(Printer.Printed printed) {
        return switch (printed) {
            case Printer.Printed.Sent() -> texts.get("sessions.print.sent");
            case Printer.Printed.Not(var reason) ->
                switch (reason) {
                    case NONE -> texts.get("sessions.print.none");
                    case AWAY -> texts.get("sessions.print.away");
                    case NO_PAPER -> texts.get("sessions.print.paper");
                    case LATE -> texts.get("sessions.print.late");
                    case TROUBLE -> texts.get("sessions.print.trouble");
                    case PRACTICE -> texts.get("practice.print");
                };
        };
    }
}
