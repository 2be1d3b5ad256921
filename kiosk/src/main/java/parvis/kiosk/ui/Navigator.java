package parvis.kiosk.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where the visitor is, and the way back. Has no scene.
public final class Navigator {
    private static final Route ATTRACT = new Route.Attract();
    private static final Route HOME = new Route.Home();
    private static final int DEEPEST = 50;

    private final Deque<Route> history = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Route> shown = new ReadOnlyObjectWrapper<>(ATTRACT);
    private Route here = ATTRACT;
    private long interaction = 1;

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

    /// Back to where one was; to *Accueil* where nothing was before, and from there to the attract screen.
    public void back() {
        var before = history.poll();
        if (before == null && here.equals(HOME)) {
            leave();
        } else if (before == null || before instanceof Route.Attract) {
            home();
        } else {
            show(before);
        }
    }

    /// To *Accueil*; the way back is forgotten.
    public void home() {
        history.clear();
        show(HOME);
    }

    /// The visitor is gone: nothing of the visit is left.
    public void leave() {
        interaction++;
        history.clear();
        show(ATTRACT);
    }

    private void show(Route route) {
        here = route;
        shown.set(route);
    }
}
