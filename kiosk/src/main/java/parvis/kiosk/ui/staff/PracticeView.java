package parvis.kiosk.ui.staff;

import static parvis.kiosk.ui.control.Boxes.column;

import java.util.List;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Notice;
import parvis.kiosk.ui.control.Words;

/// Before the practice: what it is and when it ends; and after it: that nothing counted.
public final class PracticeView extends StackPane {
    private final PracticeDoor door;
    private final Screen screen;
    private final Texts texts;

    private PracticeView(PracticeDoor door, Screen screen) {
        this.door = door;
        this.screen = screen;
        texts = screen.texts();
    }

    /// What it is, and the way in.
    public static PracticeView before(PracticeDoor door, Screen screen) {
        var view = new PracticeView(door, screen);
        view.offer(new Words(""));
        return view;
    }

    private void offer(Words line) {
        var begin = BigButton.filled(Glyph.TOUCH, texts.get("practice.begin"), this::begin, "blue");
        show(
                title("practice.title"),
                Notice.of(
                        Glyph.INFO,
                        texts.get("practice.what"),
                        texts.get("practice.ends", PracticeDoor.LONGEST.toMinutes()),
                        "sun"),
                new EqualGrid(1, List.of(begin)),
                line);
    }

    private void begin() {
        show(title("practice.title"), new Words(texts.get("practice.opening"), "strong"));
        door.begin(screen.navigator(), texts, () -> offer(new Words(texts.get("practice.failed"), "attention")));
    }

    /// It is over.
    ///
    /// @param byItself whether its time ran out
    public static PracticeView over(boolean byItself, PracticeDoor door, Screen screen) {
        var view = new PracticeView(door, screen);
        view.over(byItself);
        return view;
    }

    private void over(boolean byItself) {
        var navigator = screen.navigator();
        show(
                title("practice.over.title"),
                new Words(byItself ? texts.get("practice.over.late", PracticeDoor.LONGEST.toMinutes()) : "", "strong"),
                new Words(texts.get("practice.over.what")),
                new EqualGrid(
                        screen.wide() ? 2 : 1,
                        List.of(
                                BigButton.filled(Glyph.HOME, texts.get("practice.over.team"), navigator::team, "blue"),
                                BigButton.outlined(
                                        Glyph.TOUCH,
                                        texts.get("practice.over.again"),
                                        () -> navigator.goInstead(new EntryRoute.Practice())))));
    }

    private Words title(String key) {
        return new Words(texts.get(key), screen.low() ? "heading" : "title");
    }

    private void show(javafx.scene.Node... nodes) {
        getChildren().setAll(column("screen", nodes));
    }
}
