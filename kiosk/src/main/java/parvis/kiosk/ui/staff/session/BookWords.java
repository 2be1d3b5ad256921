package parvis.kiosk.ui.staff.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.booking.BookOutcome;
import parvis.kiosk.booking.Booking;
import parvis.kiosk.booking.BookingCode;
import parvis.kiosk.booking.Person;
import parvis.kiosk.ui.Dates;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.workshop.PlannedSession;

/// What is said of a request for seats.
final class BookWords {
    private final Workbench bench;
    private final Texts texts;

    BookWords(Workbench bench) {
        this.bench = bench;
        texts = bench.texts();
    }

    BookState.Question full(int left, int waiting, int wanted, List<BookState.Way> ways) {
        var lines = new ArrayList<String>();
        lines.add(texts.get("sessions.full.left", left, wanted));
        lines.add(texts.get("sessions.full.waiting", waiting));
        return new BookState.Question(texts.get("sessions.full.title"), lines, ways);
    }

    BookState.Question notOpen(BookOutcome.Why why, Runnable back) {
        var sentence = switch (why) {
            case UNKNOWN -> texts.get("sessions.notopen.unknown");
            case CANCELLED -> texts.get("sessions.notopen.cancelled");
            case OVER -> texts.get("sessions.notopen.over");
            case CLOSED -> texts.get("sessions.notopen.closed");
        };
        return new BookState.Question(
                texts.get("sessions.notopen.title"),
                List.of(sentence),
                List.of(new BookState.Way(texts.get("sessions.notopen.back"), back, true)));
    }

    BookState.Done done(
            Optional<PlannedSession> session, Booking booking, BookingCode code, Person person, int tooMany) {
        var waits = booking.state() == Booking.State.WAITING;
        var title = waits
                ? texts.get("sessions.done.waits", booking.position().orElse(1))
                : texts.get("sessions.done.title");
        var lines = new ArrayList<String>();
        lines.add(texts.get("sessions.done.who", person.name(), booking.seats()));
        var when = session.map(now -> texts.get(
                "sessions.done.when",
                now.title(),
                Dates.day(now.start().toLocalDate()),
                Dates.hours(now.start(), now.minutes())));
        when.ifPresent(lines::add);
        var where = session.flatMap(now -> now.details().room())
                .map(room -> bench.place() + ", " + room)
                .orElse(bench.place());
        lines.add(where);
        session.flatMap(now -> now.details().bring())
                .ifPresent(bring -> lines.add(texts.get("sessions.done.bring", bring)));
        var attention = tooMany > 0 ? texts.get("sessions.done.chairs", tooMany) : "";
        var qr = String.join("\n", when.orElse(""), where, texts.get("sessions.done.code", halves(code)));
        return new BookState.Done(
                booking.id(),
                title,
                halves(code),
                qr,
                lines,
                attention,
                bench.printer().exists());
    }

    /// As it is read aloud: « H7K 2MP »
    static String halves(BookingCode code) {
        var half = BookingCode.LENGTH / 2;
        return code.value().substring(0, half) + "\u00a0" + code.value().substring(half);
    }
}
