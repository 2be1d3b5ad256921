package parvis.kiosk.ui.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import parvis.kiosk.booking.BookOutcome;
import parvis.kiosk.booking.Booking;
import parvis.kiosk.booking.BookingCode;
import parvis.kiosk.booking.Phone;
import parvis.kiosk.booking.Visit;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.book.BookState.Way;
import parvis.kiosk.ui.control.Borrowed;
import parvis.kiosk.workshop.Session;

/// What is said on the way to a code.
final class BookWords {
    private static final Pattern INITIAL = Pattern.compile("(^|[ ’'-])(\\p{Ll})");

    private final SeatDesk desk;
    private final BookViewModel model;
    private final Texts texts;

    BookWords(SeatDesk desk, BookViewModel model) {
        this.desk = desk;
        this.model = model;
        texts = desk.texts();
    }

    /// « jean-paul » → « Jean-Paul »: written as people do, on a keyboard that knows no capitals.
    static String named(String typed) {
        return INITIAL.matcher(typed)
                .replaceAll(found -> found.group(1) + found.group(2).toUpperCase(Locale.FRENCH));
    }

    /// As it is read: « H7K 2MP »
    static String halves(BookingCode code) {
        var half = BookingCode.LENGTH / 2;
        return code.value().substring(0, half) + "\u00a0" + code.value().substring(half);
    }

    /// What goes with the date into a telephone.
    String keep(BookingCode code) {
        return Borrowed.plain(texts.get("book.calendar", halves(code)));
    }

    private String which(Session session) {
        return texts.get("book.which", texts.name(session.title()), desk.when(session));
    }

    BookState.Before before(Session session) {
        return new BookState.Before(which(session), desk.notice().get().first());
    }

    BookState.Typing name(BookDraft draft) {
        var wrong = !draft.said.isEmpty();
        return new BookState.Typing(false, named(draft.name), wrong ? draft.said : texts.get("book.name.help"), wrong);
    }

    BookState.Typing phone(BookDraft draft) {
        var wrong = !draft.said.isEmpty();
        return new BookState.Typing(
                true, spaced(draft.phone), wrong ? draft.said : texts.get("book.phone.help"), wrong);
    }

    private static String spaced(String digits) {
        return digits.startsWith("+") ? digits : digits.replaceAll("(..)(?=.)", "$1\u00a0");
    }

    BookState.Review review(BookDraft draft, Session session) {
        return new BookState.Review(
                about(session),
                named(draft.name).strip(),
                Phone.typed(draft.phone).map(Phone::spoken).orElseGet(() -> texts.get("book.review.nophone")),
                texts.get("book.seats", draft.seats),
                draft.said,
                texts.get(session.seatsLeft() == 0 ? "book.do.wait" : "book.do", draft.seats));
    }

    private List<String> about(Session session) {
        var lines = new ArrayList<String>();
        lines.add(texts.name(session.title()));
        lines.add(desk.when(session));
        lines.add(desk.where(session));
        session.own()
                .flatMap(details -> details.bring())
                .ifPresent(bring -> lines.add(texts.get("workshops.bring", texts.content(bring))));
        return lines;
    }

    /// The seats went while somebody was typing: what one can do, in one touch.
    BookState.Asked full(BookDraft draft, Session session) {
        var full = draft.full.orElseThrow();
        var ways = new ArrayList<Way>();
        if (full.left() > 0) {
            ways.add(new Way(texts.get("book.full.fewer", full.left()), () -> model.fewer(full.left()), true));
        }
        ways.add(new Way(texts.get("book.full.wait", draft.seats), model::await, full.left() == 0));
        ways.add(new Way(texts.get("book.full.page"), model::page, false));
        return new BookState.Asked(
                full.left() > 0 ? texts.get("book.full.left", full.left()) : texts.get("book.full.title"),
                List.of(which(session), texts.get("book.full.waiting", full.waiting())),
                ways);
    }

    BookState.Asked notOpen(BookOutcome.Why why) {
        var sentence = switch (why) {
            case UNKNOWN -> texts.get("book.notopen.unknown");
            case CANCELLED -> texts.get("book.notopen.cancelled");
            case OVER -> texts.get("book.notopen.over");
            case CLOSED -> texts.get("book.notopen.closed");
        };
        return new BookState.Asked(
                texts.get("book.notopen"),
                List.of(sentence),
                List.of(new Way(texts.get("book.others"), model::others, true)));
    }

    /// A fourth booking is the desk's.
    BookState.Asked enough() {
        return new BookState.Asked(
                texts.get("book.enough", Visit.MOST),
                List.of(texts.get("book.enough.then")),
                List.of(new Way(texts.get("book.home"), model::home, true)));
    }

    /// Nobody holds two seats by mistake.
    BookState.Asked same() {
        return new BookState.Asked(
                texts.get("book.same"),
                List.of(texts.get("book.same.then")),
                List.of(
                        new Way(texts.get("book.same.no"), model::home, true),
                        new Way(texts.get("book.same.yes"), model::forSomebodyElse, false)));
    }

    BookState.Done done(BookDraft draft, BookDraft.Made made, Session session) {
        var waits = made.booking().state() == Booking.State.WAITING;
        var lines = new ArrayList<>(about(session));
        if (made.booking().seats() > 1) {
            lines.add(texts.get("book.seats", made.booking().seats()));
        }
        if (waits) {
            lines.add(2, texts.get(draft.phone.isBlank() ? "book.waits.look" : "book.waits.call"));
        }
        var rank = made.booking().position().orElse(1);
        return new BookState.Done(
                waits ? texts.get("book.waits", rank) : texts.get("book.done"),
                waits ? texts.get("book.waits.brief", rank) : texts.get("book.done"),
                halves(made.code()),
                made.calendar(),
                lines,
                draft.said,
                waits,
                desk.printer().exists());
    }
}
