package parvis.kiosk;

import java.time.LocalDate;
import java.util.function.Function;
import javafx.scene.Parent;
import parvis.kiosk.rights.LifeEvent;
import parvis.kiosk.rights.RightsBook;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.RightsRoute;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.rights.AllRightsView;
import parvis.kiosk.ui.rights.ChecklistView;
import parvis.kiosk.ui.rights.ChecklistViewModel;
import parvis.kiosk.ui.rights.DeskView;
import parvis.kiosk.ui.rights.Enquiries;
import parvis.kiosk.ui.rights.EventsView;
import parvis.kiosk.ui.rights.GoneView;
import parvis.kiosk.ui.rights.QuestionView;
import parvis.kiosk.ui.rights.QuestionViewModel;
import parvis.kiosk.ui.rights.RightView;
import parvis.kiosk.ui.rights.RightViewModel;
import parvis.kiosk.ui.rights.TakeAwayView;
import parvis.kiosk.ui.rights.TakeAwayViewModel;
import parvis.kiosk.ui.rights.Told;
import parvis.kiosk.ui.rights.UrgentView;
import parvis.protocol.message.LifeEventId;

/// *Mes droits*, as screens; and the one place where a visitor's answers are, until the visitor goes home or leaves.
final class RightsScreens {
    private final Kiosk kiosk;
    private final Background background;
    private final Enquiries enquiries = new Enquiries();

    RightsScreens(Kiosk kiosk, Background background) {
        this.kiosk = kiosk;
        this.background = background;
    }

    /// Another screen is shown. Answers outlive a look at a place's card, and neither *Accueil* nor the invitation.
    void shown(Route route) {
        if (route instanceof Route.Attract || route instanceof Route.Home || route.staff()) {
            enquiries.forget();
        }
    }

    /// @param french as the catalogue says it: what an enquiry is about stays the same when the language changes
    Parent view(RightsRoute route, RightsBook french, Screen screen) {
        var book = french.retold(new Told(screen.texts()));
        var navigator = screen.navigator();
        return switch (route) {
            case RightsRoute.Events(var first) ->
                new EventsView(
                        book.events(),
                        screen,
                        event -> {
                            french.event(event.id()).ifPresent(enquiries::begin);
                            navigator.go(new RightsRoute.Question(event.id(), 0));
                        },
                        first,
                        turned -> navigator.remember(new RightsRoute.Events(turned)));
            case RightsRoute.Question(var id, var number) -> question(id, number, french, book, screen);
            case RightsRoute.Checklist(var id, var first) ->
                about(
                        id,
                        french,
                        screen,
                        event -> new ChecklistView(
                                checklist(event, book, screen.texts()),
                                screen,
                                first,
                                turned -> navigator.remember(new RightsRoute.Checklist(id, turned))));
            case RightsRoute.TakeAway(var id) ->
                about(
                        id,
                        french,
                        screen,
                        event -> new TakeAwayView(
                                new TakeAwayViewModel(
                                        checklist(event, book, screen.texts()),
                                        checklist(event, french, screen.texts().printed()),
                                        kiosk.team().printer(),
                                        background,
                                        screen.texts()),
                                screen));
            case RightsRoute.All(var first) ->
                new AllRightsView(book, screen, first, turned -> navigator.remember(new RightsRoute.All(turned)));
            case RightsRoute.Card(var id, var first) ->
                book.right(id)
                        .<Parent>map(right -> new RightView(
                                new RightViewModel(right, book, LocalDate.now(kiosk.clock()), screen.texts()),
                                screen,
                                first,
                                turned -> navigator.remember(new RightsRoute.Card(id, turned))))
                        .orElseGet(() -> new GoneView(screen));
            case RightsRoute.Urgent(var id, var first) ->
                new UrgentView(
                        id.flatMap(book::event).map(LifeEvent::urgent).orElseGet(book::urgent),
                        screen,
                        first,
                        turned -> navigator.remember(new RightsRoute.Urgent(id, turned)));
            case RightsRoute.Organisation(var id, var first) ->
                book.desk(id)
                        .<Parent>map(desk -> new DeskView(
                                desk,
                                book,
                                screen,
                                first,
                                turned -> navigator.remember(new RightsRoute.Organisation(id, turned))))
                        .orElseGet(() -> new GoneView(screen));
        };
    }

    private Parent question(LifeEventId id, int number, RightsBook french, RightsBook book, Screen screen) {
        return about(
                id,
                french,
                screen,
                event -> number < event.questions().size()
                        ? new QuestionView(
                                new QuestionViewModel(
                                        enquiries.about(event), number, book, screen.navigator(), screen.texts()),
                                screen)
                        : new GoneView(screen));
    }

    private static Parent about(LifeEventId id, RightsBook book, Screen screen, Function<LifeEvent, Parent> view) {
        return book.event(id).map(view).orElseGet(() -> new GoneView(screen));
    }

    private ChecklistViewModel checklist(LifeEvent event, RightsBook book, Texts texts) {
        return new ChecklistViewModel(enquiries.about(event), book, texts);
    }
}
