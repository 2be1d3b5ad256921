package parvis.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.ui.control.BottomBar;
import parvis.kiosk.ui.control.Glyph;

/// The controls at the bottom of every public screen, in one order that never changes; what this terminal does not have
/// is not there.
final class PublicControls {
    private final Screen screen;
    private final Screens screens;

    PublicControls(Screen screen, Screens screens) {
        this.screen = screen;
        this.screens = screens;
    }

    /// Leads there, and from there back to where one was; from the one to the other without a way through both.
    private void beside(Route route) {
        var here = screen.navigator().here();
        if (here.equals(route)) {
            screen.navigator().back();
        } else if (here instanceof Route.Languages || here instanceof Route.Comfort) {
            screen.navigator().goInstead(route);
        } else {
            screen.navigator().go(route);
        }
    }

    /// @param back the way back
    List<BottomBar.Item> items(BottomBar.Item back) {
        var texts = screen.texts();
        var navigator = screen.navigator();
        var items = new ArrayList<BottomBar.Item>();
        items.add(new BottomBar.Item(Glyph.HOME, texts.get("bar.home"), navigator::home));
        items.add(back);
        if (screens.speaks(screen.visit().language().get())) {
            items.addAll(voice());
        }
        if (screen.languages().all().size() > 1) {
            items.add(new BottomBar.Item(Glyph.GLOBE, texts.get("bar.language"), () -> beside(new Route.Languages())));
        }
        items.add(new BottomBar.Item(
                Glyph.LETTERS,
                texts.get("bar.comfort"),
                texts.get("bar.comfort.brief"),
                Optional.empty(),
                () -> beside(new Route.Comfort())));
        screens.help().ifPresent(help -> items.add(bell(help)));
        items.add(new BottomBar.Item(
                Glyph.BIN, texts.get("bar.erase"), texts.get("bar.erase.brief"), Optional.empty(), navigator::leave));
        return items;
    }

    /// Where it is, it always is; a call that is under way is seen on it.
    private BottomBar.Item bell(Route help) {
        var label = screen.texts().get("bar.help");
        var on = help instanceof HelpRoute.Called ? Optional.of(true) : Optional.<Boolean>empty();
        return new BottomBar.Item(Glyph.BELL, label, label, on, () -> {
            if (!(screen.navigator().here() instanceof HelpRoute)) {
                screen.navigator().go(help);
            }
        });
    }

    /// The voice, and while it speaks how loud: by touch alone, on whatever screen.
    private List<BottomBar.Item> voice() {
        var texts = screen.texts();
        var speech = screen.visit().speech();
        var listen = texts.get("bar.listen");
        var voice = new BottomBar.Item(
                Glyph.SPEAKER, listen, listen, Optional.of(speech.get()), () -> speech.set(!speech.get()));
        if (!speech.get()) {
            return List.of(voice);
        }
        var loudness = screen.visit().loudness();
        var volume = new BottomBar.Item(
                Glyph.VOLUME,
                texts.get("bar.volume"),
                () -> loudness.set(loudness.get().round()));
        return List.of(voice, volume);
    }
}
