package parvis.kiosk.ui.book;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.booking.Booking;
import parvis.kiosk.booking.BookingCode;
import parvis.kiosk.ui.SessionWords;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.book.BookState.Way;
import parvis.kiosk.ui.book.MineDraft.Found;
import parvis.kiosk.workshop.PlannedSession;

/// What is said of a code.
final class MineWords {
    private final SeatDesk desk;
    private final MineViewModel model;
    private final Texts texts;

    MineWords(SeatDesk desk, MineViewModel model) {
        this.desk = desk;
        this.model = model;
        texts = desk.texts();
    }

    MineState.Typing typing(MineDraft draft, Duration wait) {
        var half = BookingCode.LENGTH / 2;
        var typed = draft.typed.length() > half
                ? draft.typed.substring(0, half) + "\u00a0" + draft.typed.substring(half)
                : draft.typed;
        if (wait.isPositive()) {
            return new MineState.Typing(
                    typed, texts.get("mine.wait", wait.plusMillis(999).toSeconds()), true);
        }
        return draft.said.isEmpty()
                ? new MineState.Typing(typed, texts.get("mine.help"), false)
                : new MineState.Typing(typed, draft.said, true);
    }

    MineState.Told found(Found found, String said, boolean canArrive) {
        var ways = new ArrayList<Way>();
        if (canArrive) {
            ways.add(new Way(texts.get("mine.arrive"), model::arrive, true));
        }
        if (comes(found)) {
            ways.add(new Way(texts.get("mine.cancel"), model::giveBack, false));
        } else {
            ways.add(new Way(texts.get("book.others"), model::others, false));
        }
        ways.add(new Way(texts.get("book.end"), model::leave, !canArrive));
        return new MineState.Told(title(found), good(found), lines(found), said, ways);
    }

    /// Whether there is still a seat, or a rank, to give back.
    private boolean comes(Found found) {
        return found.booking().live() && session(found, PlannedSession.State.PLANNED) && !over(found);
    }

    private static boolean session(Found found, PlannedSession.State state) {
        return found.session().filter(session -> session.state() == state).isPresent();
    }

    private boolean over(Found found) {
        return found.session()
                .map(session -> !session.end().isAfter(LocalDateTime.now(desk.clock())))
                .orElse(true);
    }

    private boolean good(Found found) {
        return found.booking().state() == Booking.State.SEATED && session(found, PlannedSession.State.PLANNED);
    }

    private String title(Found found) {
        if (session(found, PlannedSession.State.CANCELLED)) {
            return texts.get("mine.session.cancelled");
        }
        var booking = found.booking();
        if (booking.live() && over(found)) {
            return texts.get("mine.over");
        }
        return switch (booking.state()) {
            case SEATED -> texts.get("mine.seated", booking.seats());
            case WAITING -> texts.get("mine.waiting", booking.position().orElse(1));
            case CANCELLED_BY_PERSON -> texts.get("mine.cancelled.you");
            case CANCELLED_BY_TEAM -> texts.get("mine.cancelled.team");
            case RELEASED -> texts.get("mine.released");
        };
    }

    private List<String> lines(Found found) {
        var lines = new ArrayList<String>();
        found.session().ifPresent(session -> about(session, found.booking(), lines));
        return lines;
    }

    private void about(PlannedSession session, Booking booking, List<String> lines) {
        news(session, booking).ifPresent(lines::add);
        lines.add(texts.name(session.title()));
        lines.add(new SessionWords(texts).dayAndHours(session.start(), session.minutes()));
        lines.add(where(session));
        session.details().bring().ifPresent(bring -> lines.add(texts.get("workshops.bring", texts.content(bring))));
        if (booking.present().orElse(0) > 0) {
            lines.add(texts.get("mine.here"));
        }
    }

    private String where(PlannedSession session) {
        var place = desk.sessions()
                .session(session.id())
                .map(shown -> texts.name(shown.placeName()))
                .orElse("");
        return session.details()
                .room()
                .map(room -> place + ", " + texts.name(room))
                .orElse(place);
    }

    /// What changed since it was booked.
    private Optional<String> news(PlannedSession session, Booking booking) {
        if (!booking.live() || session.state() != PlannedSession.State.PLANNED) {
            return Optional.empty();
        }
        if (session.movedFrom().isPresent()) {
            return session.movedFrom().map(new SessionWords(texts)::moved);
        }
        return booking.tell().flatMap(news -> switch (news) {
            case PROMOTED -> Optional.of(texts.get("mine.promoted"));
            case MOVED -> Optional.of(texts.get("mine.changed"));
            case SESSION_REVIVED -> Optional.of(texts.get("mine.revived"));
            case SESSION_CANCELLED, SEAT_TAKEN_BACK -> Optional.empty();
        });
    }

    /// A seat is given back, and the session itself will be: two things, two words.
    MineState.Told sure(Found found, String said) {
        var lines = new ArrayList<>(lines(found));
        lines.add(texts.get("mine.sure.then"));
        return new MineState.Told(
                texts.get("mine.sure", found.booking().seats()),
                false,
                lines,
                said,
                List.of(
                        new Way(texts.get("mine.sure.no"), model::keep, true),
                        new Way(texts.get("mine.sure.yes"), model::cancel, false)));
    }

    MineState.Told cancelled(Found found, String said) {
        return new MineState.Told(
                texts.get("mine.done"),
                true,
                List.of(texts.get("mine.done.then")),
                said,
                List.of(
                        new Way(texts.get("mine.undo"), model::restore, false),
                        new Way(texts.get("book.others"), model::others, false),
                        new Way(texts.get("book.end"), model::leave, true)));
    }

    MineState.Told given(Found found) {
        return new MineState.Told(
                texts.get("mine.given"),
                false,
                List.of(texts.get("mine.given.then")),
                "",
                List.of(
                        new Way(texts.get("book.others"), model::others, false),
                        new Way(texts.get("book.end"), model::leave, true)));
    }

    MineState.Told arrived(Found found) {
        var lines = new ArrayList<String>();
        found.session().ifPresent(session -> {
            lines.add(texts.name(session.title()));
            lines.add(where(session));
        });
        lines.add(texts.get("first.kept"));
        return new MineState.Told(
                texts.get("mine.arrived"),
                true,
                lines,
                "",
                List.of(new Way(texts.get("book.end"), model::leave, true)));
    }
}
