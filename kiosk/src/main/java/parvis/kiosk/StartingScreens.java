package parvis.kiosk;

import java.util.Optional;
import javafx.scene.Parent;
import parvis.kiosk.ui.Language;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.Screens;
import parvis.kiosk.ui.StaffLock;
import parvis.kiosk.ui.TeamCalls;
import parvis.kiosk.ui.attract.AttractView;

/// The welcome while the store is being opened, then the screens themselves. Lives on JavaFX's thread.
final class StartingScreens implements Screens {
    private Optional<Screens> ready = Optional.empty();

    void ready(Screens screens) {
        ready = Optional.of(screens);
    }

    @Override
    public Parent view(Route route, Screen screen) {
        return ready.map(screens -> screens.view(route, screen)).orElseGet(() -> AttractView.starting(screen));
    }

    @Override
    public Where where() {
        return ready.map(Screens::where).orElseGet(() -> new Where("", ""));
    }

    @Override
    public boolean speaks(Language language) {
        return ready.map(screens -> screens.speaks(language)).orElse(false);
    }

    @Override
    public Optional<Route> help() {
        return ready.flatMap(Screens::help);
    }

    @Override
    public TeamCalls calls() {
        return ready.map(Screens::calls).orElse(TeamCalls.NONE);
    }

    @Override
    public StaffLock staff() {
        return ready.map(Screens::staff).orElse(StaffLock.NONE);
    }
}
