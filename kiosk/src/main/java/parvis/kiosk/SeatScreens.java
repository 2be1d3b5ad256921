package parvis.kiosk;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Parent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.kiosk.booking.Booking;
import parvis.kiosk.booking.CodePatience;
import parvis.kiosk.booking.Visit;
import parvis.kiosk.custody.Custody;
import parvis.kiosk.staff.EntryLog;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.BookRoute;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.book.BookDraft;
import parvis.kiosk.ui.book.BookView;
import parvis.kiosk.ui.book.BookViewModel;
import parvis.kiosk.ui.book.MineDraft;
import parvis.kiosk.ui.book.MineView;
import parvis.kiosk.ui.book.MineViewModel;
import parvis.kiosk.ui.book.SeatDesk;
import parvis.kiosk.ui.workshop.GoneView;
import parvis.kiosk.ui.workshop.NarrowView;
import parvis.kiosk.ui.workshop.SessionView;
import parvis.kiosk.ui.workshop.SessionViewModel;
import parvis.kiosk.ui.workshop.Ways;
import parvis.kiosk.ui.workshop.WorkshopsView;
import parvis.kiosk.ui.workshop.WorkshopsViewModel;
import parvis.kiosk.workshop.Closures;
import parvis.kiosk.workshop.PlanFailure;
import parvis.kiosk.workshop.Session;
import parvis.kiosk.workshop.Sessions;
import parvis.protocol.delivery.StoreFailure;

/// Residents' seats, as screens; and what one visitor typed, until the screen is left. On JavaFX's thread.
final class SeatScreens {
    private static final Logger LOG = LoggerFactory.getLogger(SeatScreens.class);

    private final Kiosk kiosk;
    private final Background background;
    private final Clock clock;
    private final Sessions sessions;
    private final KioskDesks desks;
    private final KioskLabels labels;
    private final CodePatience patience = new CodePatience();
    private Visit visit = new Visit();
    private long interaction;
    private Optional<BookDraft> booking = Optional.empty();
    private Optional<MineDraft> mine = Optional.empty();

    SeatScreens(Kiosk kiosk, Sessions sessions, KioskDesks desks, Background background) {
        this.kiosk = kiosk;
        this.background = background;
        this.sessions = sessions;
        this.desks = desks;
        clock = kiosk.clock();
        labels = new KioskLabels(kiosk.catalogue());
    }

    /// A screen is about to be shown: what was typed on another one is forgotten, and all of a visitor who left.
    ///
    /// @param stay numbers the visitor's stay
    void shown(Route route, long stay) {
        var left = stay != interaction;
        if (left) {
            interaction = stay;
            visit = new Visit();
        } else if (route.aside()) {
            return;
        }
        var same = route instanceof BookRoute.Book(var session)
                && booking.filter(draft -> draft.session().equals(session)).isPresent();
        if (left || !same) {
            booking.ifPresent(BookDraft::wipe);
            booking = Optional.empty();
        }
        if (left || !(route instanceof BookRoute.Mine)) {
            mine.ifPresent(MineDraft::wipe);
            mine = Optional.empty();
        }
    }

    Parent workshops(Route.Workshops route, Screen screen) {
        var navigator = screen.navigator();
        var model = list(route.sought(), screen);
        return new WorkshopsView(
                model,
                screen,
                route.first(),
                turned -> navigator.remember(new Route.Workshops(route.sought(), turned)));
    }

    Parent view(BookRoute route, Screen screen) {
        return switch (route) {
            case BookRoute.Narrow(var sought, int first) ->
                new NarrowView(
                        list(sought, screen),
                        screen,
                        first,
                        turned -> screen.navigator().remember(new BookRoute.Narrow(sought, turned)));
            case BookRoute.OneSession(var session) ->
                sessions.session(session)
                        .<Parent>map(found -> new SessionView(
                                new SessionViewModel(found, sessions, ways(), labels, clock, screen.texts()), screen))
                        .orElseGet(() -> new GoneView(screen));
            case BookRoute.Book(var session) -> {
                var draft = booking.orElseGet(() -> new BookDraft(session));
                booking = Optional.of(draft);
                yield new BookView(new BookViewModel(draft, desk(screen)), screen);
            }
            case BookRoute.Mine() -> {
                var draft = mine.orElseGet(MineDraft::new);
                mine = Optional.of(draft);
                yield new MineView(new MineViewModel(draft, desk(screen)), screen);
            }
        };
    }

    private WorkshopsViewModel list(Route.Sought sought, Screen screen) {
        return new WorkshopsViewModel(sought, sessions, ways(), labels, clock, screen.texts());
    }

    /// What can be done about a session; closures are read once for a whole screen.
    private Ways ways() {
        var closed = closed();
        return new Ways(
                session -> closed.stream().anyMatch(closure -> during(closure, session)), this::takesNames, clock);
    }

    private static boolean during(Closures.Closure closure, Session session) {
        return closure.from().isBefore(session.end()) && closure.to().isAfter(session.start());
    }

    /// Where they cannot be read, the transaction that gives a seat still looks.
    private List<Closures.Closure> closed() {
        try {
            return kiosk.team().closures().from(LocalDateTime.now(clock));
        } catch (PlanFailure | StoreFailure e) {
            LOG.warn("closures cannot be read: {}", e.getMessage());
            return List.of();
        }
    }

    /// Before a team has chosen its codes there is no key that a name could be sealed for.
    private boolean takesNames() {
        return kiosk.team().custody().state(clock.instant()) != Custody.State.NONE;
    }

    private SeatDesk desk(Screen screen) {
        var team = kiosk.team();
        return new SeatDesk(
                sessions,
                team.planning(),
                team.bookings(),
                ways(),
                visit,
                patience,
                () -> team.entries().note(EntryLog.Event.GUESSED, clock.instant()),
                this::arrived,
                () -> team.house().notice(screen.texts()::get),
                team.printer(),
                team.calendar(),
                clock,
                background,
                screen.navigator(),
                screen.texts());
    }

    /// Counted first: a presence can be ticked at the desk too, a visit cannot be counted there again.
    private void arrived(long stay, Booking seats) {
        desks.arrived(stay, seats.session(), seats.seats());
        kiosk.team().bookings().present(seats.id(), OptionalInt.of(seats.seats()));
    }
}
