package parvis.kiosk.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where the visitor is, and the way back. Has no scene.
public final class Navigator {
    private static final Route TEAM = new EntryRoute.Home();
    private static final int DEEPEST = 50;

    private final Deque<Route> history = new ArrayDeque<>();
    private final Route rest;
    private final Route home;
    private final ReadOnlyObjectWrapper<Route> shown;
    private Route here;
    private long interaction = 1;

    /// In front of the public: it rests on the attract screen.
    public Navigator() {
        this(new Route.Attract(), new Route.Home());
    }

    private Navigator(Route rest, Route home) {
        this.rest = rest;
        this.home = home;
        here = rest;
        shown = new ReadOnlyObjectWrapper<>(rest);
    }

    /// At the team's own desk: it rests on the code, and no public screen is shown.
    public static Navigator desk() {
        return new Navigator(new EntryRoute.Code(), TEAM);
    }

    /// The route that is shown; changes when another screen is to be shown.
    public ReadOnlyObjectProperty<Route> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Where one is, with what was remembered since it was shown.
    public Route here() {
        return here;
    }

    /// Numbers the visitor's stay, from the attract screen back to it. Says nothing of who it is.
    public long interaction() {
        return interaction;
    }

    /// Goes on; « Retour » leads back to where one is now.
    public void go(Route route) {
        if (history.size() == DEEPEST) {
            history.removeLast();
        }
        history.push(here);
        show(route);
    }

    /// Goes on, and « Retour » will not come back here: a question that was answered is not asked again.
    public void goInstead(Route route) {
        show(route);
    }

    /// Back to the screen that asked, as it is with the answer; to it straight, when nothing was before.
    public void answer(Route asker) {
        history.poll();
        show(asker);
    }

    /// Notes where on this screen one is (a page, a word typed), without showing it anew.
    public void remember(Route now) {
        here = now;
    }

    /// Back to where one was; to *Accueil* where nothing was before, and from there to the attract screen. The team's
    /// way back ends at the team's home, and there it stays.
    public void back() {
        var before = history.poll();
        if (before == null && here.equals(home) && !(here instanceof StaffRoute)) {
            leave();
        } else if (here instanceof StaffRoute
                && !(before instanceof StaffRoute)
                && !(here instanceof EntryRoute.Code)) {
            team();
        } else if (before == null || before.equals(rest)) {
            home();
        } else {
            show(before);
        }
    }

    /// To *Accueil*; the way back is forgotten.
    public void home() {
        history.clear();
        show(home);
    }

    /// To the team's home; the way back is forgotten.
    public void team() {
        history.clear();
        show(TEAM);
    }

    /// « Retour » leads nowhere one has been: what was behind does not exist any more.
    public void forget() {
        history.clear();
    }

    /// The visitor is gone: nothing of the visit is left.
    public void leave() {
        interaction++;
        history.clear();
        show(rest);
    }

    private void show(Route route) {
        here = route;
        shown.set(route);
    }
}
