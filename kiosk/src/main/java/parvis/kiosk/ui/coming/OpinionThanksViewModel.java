package parvis.kiosk.ui.coming;

import java.time.Duration;
import java.time.Instant;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.OpinionRoute;

/// The thanks for an answer, shown only once it is on the disk; then the faces again, for who comes next.
public final class OpinionThanksViewModel {
    static final Duration STAYS = Duration.ofSeconds(6);

    private final OpinionRoute.Thanks route;
    private final Opinions opinions;
    private final Background background;
    private final Navigator navigator;
    private final Instant since;
    private boolean undone;

    /// @param now when the thanks are shown
    public OpinionThanksViewModel(
            OpinionRoute.Thanks route, Opinions opinions, Background background, Navigator navigator, Instant now) {
        this.route = route;
        this.opinions = opinions;
        this.background = background;
        this.navigator = navigator;
        this.since = now;
    }

    /// Lets time pass.
    public void tick(Instant now) {
        if (!undone && Duration.between(since, now).compareTo(STAYS) >= 0) {
            next();
        }
    }

    /// The faces, for the next one.
    public void next() {
        navigator.goInstead(new OpinionRoute.Ask(route.about()));
    }

    /// Takes the answer back, and asks again.
    public void undo() {
        if (undone) {
            return;
        }
        undone = true;
        var interaction = navigator.interaction();
        Runnable again = () -> {
            if (navigator.interaction() == interaction) {
                next();
            }
        };
        background.run(() -> opinions.undo(route.touch().id()), _ -> again.run(), _ -> again.run());
    }
}
