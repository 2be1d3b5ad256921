package parvis.kiosk;

import java.util.Optional;
import javafx.scene.Parent;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.OpinionRoute;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.coming.OpinionFailedView;
import parvis.kiosk.ui.coming.OpinionThanksView;
import parvis.kiosk.ui.coming.OpinionThanksViewModel;
import parvis.kiosk.ui.coming.OpinionView;
import parvis.kiosk.ui.coming.OpinionViewModel;
import parvis.kiosk.workshop.Sessions;

/// *Mon avis*, as screens.
final class OpinionScreens {
    private final Kiosk kiosk;
    private final KioskOpinions opinions;
    private final Background background;

    OpinionScreens(Kiosk kiosk, Sessions sessions, Background background) {
        this.kiosk = kiosk;
        this.background = background;
        opinions = new KioskOpinions(kiosk, sessions);
    }

    /// What can be asked about now.
    Optional<OpinionRoute.About> today() {
        return opinions.today();
    }

    Parent view(OpinionRoute route, Screen screen) {
        return switch (route) {
            case OpinionRoute.Ask(var about) ->
                new OpinionView(
                        new OpinionViewModel(about, opinions, background, screen.navigator(), screen.texts()), screen);
            case OpinionRoute.Thanks thanks ->
                new OpinionThanksView(
                        new OpinionThanksViewModel(
                                thanks,
                                opinions,
                                background,
                                screen.navigator(),
                                kiosk.clock().instant()),
                        screen);
            case OpinionRoute.Failed(var about) -> new OpinionFailedView(about, screen);
        };
    }
}
