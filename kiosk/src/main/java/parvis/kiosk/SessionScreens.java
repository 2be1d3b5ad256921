package parvis.kiosk;

import javafx.scene.Parent;
import parvis.kiosk.custody.Custody;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.SessionRoute;
import parvis.kiosk.ui.staff.session.AskView;
import parvis.kiosk.ui.staff.session.BookView;
import parvis.kiosk.ui.staff.session.BookViewModel;
import parvis.kiosk.ui.staff.session.CancelView;
import parvis.kiosk.ui.staff.session.CancelViewModel;
import parvis.kiosk.ui.staff.session.ChangeViewModel;
import parvis.kiosk.ui.staff.session.FindView;
import parvis.kiosk.ui.staff.session.FindViewModel;
import parvis.kiosk.ui.staff.session.FormView;
import parvis.kiosk.ui.staff.session.OneBookingView;
import parvis.kiosk.ui.staff.session.OneBookingViewModel;
import parvis.kiosk.ui.staff.session.OneSessionView;
import parvis.kiosk.ui.staff.session.OneSessionViewModel;
import parvis.kiosk.ui.staff.session.PlanViewModel;
import parvis.kiosk.ui.staff.session.PresenceView;
import parvis.kiosk.ui.staff.session.PresenceViewModel;
import parvis.kiosk.ui.staff.session.SeriesViewModel;
import parvis.kiosk.ui.staff.session.SessionsView;
import parvis.kiosk.ui.staff.session.SessionsViewModel;
import parvis.kiosk.ui.staff.session.TellView;
import parvis.kiosk.ui.staff.session.TellViewModel;
import parvis.kiosk.ui.staff.session.Workbench;
import parvis.kiosk.ui.staff.session.WorkshopsView;
import parvis.kiosk.ui.staff.session.WorkshopsViewModel;

/// The team's work with workshops, as screens.
final class SessionScreens {
    private final Kiosk kiosk;
    private final Background background;

    SessionScreens(Kiosk kiosk, Background background) {
        this.kiosk = kiosk;
        this.background = background;
    }

    Parent view(SessionRoute route, Screen screen) {
        var bench = bench(screen);
        return switch (route) {
            case SessionRoute.Sessions(int first) ->
                new SessionsView(new SessionsViewModel(bench, false), screen, first);
            case SessionRoute.PastSessions(int first) ->
                new SessionsView(new SessionsViewModel(bench, true), screen, first);
            case SessionRoute.OneSession(var session) ->
                new OneSessionView(new OneSessionViewModel(session, bench), screen);
            case SessionRoute.Book(var session) -> new BookView(new BookViewModel(session, bench), screen);
            case SessionRoute.OneBooking(var session, var booking) ->
                new OneBookingView(new OneBookingViewModel(session, booking, bench), screen);
            case SessionRoute.Find() -> new FindView(new FindViewModel(bench), screen);
            case SessionRoute.Presence(var session) -> new PresenceView(new PresenceViewModel(session, bench), screen);
            case SessionRoute.Cancel(var session) -> new CancelView(new CancelViewModel(session, bench), screen);
            case SessionRoute.Tell(var session) -> new TellView(new TellViewModel(session, bench), screen);
            case SessionRoute.Change(var draft) -> new FormView(new ChangeViewModel(draft, bench), screen, 0);
            case SessionRoute.ChangeAsk asked -> new AskView(ChangeViewModel.asking(asked, bench), screen);
            case SessionRoute.Workshops(int first) -> new WorkshopsView(new WorkshopsViewModel(bench), screen, first);
            case SessionRoute.Series(var draft) -> new FormView(new SeriesViewModel(draft, bench), screen, 0);
            case SessionRoute.SeriesAsk asked -> new AskView(SeriesViewModel.asking(asked, bench), screen);
            case SessionRoute.Plan(var draft, int first) ->
                new FormView(new PlanViewModel(draft, first, bench), screen, first);
            case SessionRoute.PlanAsk asked -> new AskView(PlanViewModel.asking(asked, bench), screen);
        };
    }

    private Workbench bench(Screen screen) {
        var team = kiosk.team();
        var offer = new KioskOffer(kiosk);
        return new Workbench(
                team.planning(),
                team.bookings(),
                team.closer(),
                team.days(),
                team.printer(),
                () -> team.custody().state(kiosk.clock().instant()) == Custody.State.OPEN,
                offer.place(),
                offer.offer(),
                kiosk.clock(),
                background,
                screen.navigator(),
                screen.texts());
    }
}
