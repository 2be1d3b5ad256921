package parvis.kiosk.ui.comfort;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.tall;

import java.util.ArrayList;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Language;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;

/// *Langue*: each language by its own name, in its own letters. One touch, and one is back where one was.
public final class LanguagesView extends StackPane {
    private static final int WHOLE = 100;
    private static final int BESIDE = 4;

    private final Screen screen;

    /// @param screen whose visit it changes
    public LanguagesView(Screen screen) {
        this.screen = screen;
        var title = new Words(screen.texts().get("languages.title"), "title");
        var tiles = new ArrayList<Node>();
        screen.languages().all().forEach(language -> tiles.add(tile(language)));
        getChildren()
                .add(column(
                        "screen",
                        title,
                        tall(new EqualGrid(
                                screen.wide() ? BESIDE : screen.large() && !screen.upright() ? 1 : 2, tiles))));
    }

    private Pressable tile(Language language) {
        var family = screen.languages().family(language);
        var name = new Words(language.name(), "tile-title").inFamily(family);
        var state = new Words(state(language), "tile-subtitle").inFamily(family);
        var words = column("tile-words", name, Boxes.spring(), state);
        words.setNodeOrientation(
                language.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        var spoken = language.name() + ". " + state(language);
        return new Pressable(spoken, words, () -> choose(language), "tile", "plain", "language", colour(language));
    }

    /// The one that is shown has another ground, and says so.
    private String colour(Language language) {
        return shown(language) ? "green" : "slate";
    }

    private boolean shown(Language language) {
        return language.equals(screen.visit().language().get());
    }

    /// What is to be known of it, said in itself: that it is shown, how much of it there is, who translated it.
    private String state(Language language) {
        var texts = screen.languages().texts(language);
        if (shown(language)) {
            return texts.get("languages.shown");
        }
        var share = screen.languages().share(language);
        if (share < WHOLE) {
            return texts.get("languages.share", share);
        }
        // Where few lines fit, the header says it once the language is chosen.
        return language.reviewed() || screen.low() ? "" : texts.get("languages.machine.brief");
    }

    private void choose(Language language) {
        screen.visit().language().set(language);
        screen.navigator().back();
    }
}
