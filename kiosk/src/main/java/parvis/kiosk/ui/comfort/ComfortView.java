package parvis.kiosk.ui.comfort;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.tall;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.Visit;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Heard;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;

/// *Lire mieux*: what each tile turns on is seen at once, said in words, and gone with the visit.
public final class ComfortView extends StackPane {
    private static final List<Duration> DELAYS =
            List.of(Duration.ZERO, Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));

    private static final int BESIDE = 3;

    private final Texts texts;
    private final Visit visit;
    private final Screen screen;

    /// @param screen whose visit it changes
    public ComfortView(Screen screen) {
        this.screen = screen;
        texts = screen.texts();
        visit = screen.visit();
        var tiles = new ArrayList<Pressable>();
        tiles.add(toggle(Glyph.LETTERS, "comfort.large", visit.large()));
        tiles.add(toggle(Glyph.CONTRAST, "comfort.contrast", visit.contrast()));
        tiles.add(toggle(Glyph.CALM, "comfort.calm", visit.calm()));
        if (screen.upright()) {
            tiles.add(toggle(Glyph.LOWER, "comfort.low", visit.lowControls()));
        }
        tiles.add(delay());
        tiles.add(reset());
        tiles.add(outlined(
                Glyph.INFO, texts.get("access.title"), () -> screen.navigator().go(new Route.Accessibility(0))));
        getChildren()
                .add(column(
                        "screen", new Words(texts.get("bar.comfort"), "title"), tall(new EqualGrid(columns(), tiles))));
    }

    /// Large letters on few lines have one, so that each tile fits.
    private int columns() {
        if (screen.large()) {
            return screen.upright() && !screen.lowControls() ? 2 : 1;
        }
        return screen.wide() ? BESIDE : 2;
    }

    private Pressable toggle(Glyph glyph, String key, BooleanProperty on) {
        var now = on.get();
        var state = texts.get(now ? "voice.on" : "voice.off");
        var title = texts.get(key);
        return Heard.on(now, tile(glyph, title, state, title, now, () -> on.set(!now)));
    }

    /// One touch is the next longer pause, and behind the longest none.
    private Pressable delay() {
        var now = visit.keyDelay().get();
        var title = texts.get("comfort.delay");
        var state = said(now);
        var next = DELAYS.get((DELAYS.indexOf(now) + 1) % DELAYS.size());
        return tile(
                Glyph.TOUCH,
                title,
                state,
                title + ". " + state,
                !now.isZero(),
                () -> visit.keyDelay().set(next));
    }

    private String said(Duration delay) {
        if (delay.isZero()) {
            return texts.get("comfort.delay.none");
        }
        return delay.toSeconds() == 0
                ? texts.get("comfort.delay.half")
                : texts.get("comfort.delay.seconds", delay.toSeconds());
    }

    private Pressable reset() {
        return outlined(Glyph.UNDO, texts.get("comfort.reset"), visit::resetComfort);
    }

    private Pressable outlined(Glyph glyph, String label, Runnable action) {
        var words = new Words(label, "tile-title");
        return new Pressable(
                label,
                content(glyph, column("tile-words", words)),
                action,
                "button",
                "outlined",
                "ink",
                "comfort-reset");
    }

    private Pressable tile(Glyph glyph, String title, String state, String spoken, boolean on, Runnable action) {
        var mark = row(
                "comfort-state",
                new Pictogram(on ? Glyph.CHECK : Glyph.CIRCLE, "card-pictogram"),
                wide(new Words(state, "tile-subtitle")));
        var words = column("tile-words", new Words(title, "tile-title"), mark);
        return new Pressable(spoken, content(glyph, words), action, "tile", "comfort", on ? "lit" : "slate").main();
    }

    /// Large letters on few lines leave no room for a drawing.
    private VBox content(Glyph glyph, VBox words) {
        return screen.large() && !screen.upright()
                ? words
                : column("tile-content", new Pictogram(glyph, "tile-pictogram"), Boxes.spring(), words);
    }
}
