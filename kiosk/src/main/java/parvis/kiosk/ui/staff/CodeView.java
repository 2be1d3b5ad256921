package parvis.kiosk.ui.staff;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.tall;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.time.Instant;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.Ticking;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.DigitPad;
import parvis.kiosk.ui.control.Words;

/// The staff's code is asked.
public final class CodeView extends StackPane implements Ticking {
    private final CodeViewModel model;
    private final Words dots = new Words("", "title", "centred");
    private final Words line = new Words("", "centred");
    private final DigitPad pad;

    public CodeView(CodeViewModel model, Screen screen) {
        this.model = model;
        var texts = screen.texts();
        pad = new DigitPad(
                texts.get("keyboard.erase"), texts.get("staff.code.open"), model::type, model::erase, model::open);
        var title = new Words(texts.get("staff.code.title"), "title", "centred");
        var field = new StackPane(dots);
        field.getStyleClass().addAll("card", "leading", "code-field");
        if (screen.low()) {
            var words = column("screen", Boxes.spring(), title, field, line, Boxes.spring());
            words.setAlignment(Pos.CENTER);
            getChildren().add(row("code-row", wide(words), wide(pad)));
        } else {
            getChildren().add(column("screen", Boxes.spring(), title, field, line, tall(pad), Boxes.spring()));
        }
        model.state().addListener((_, _, now) -> say(now));
        say(model.state().get());
    }

    private void say(CodeViewModel.State now) {
        dots.say(now.dots().isEmpty() ? " " : now.dots());
        line.say(now.line());
        pad.setVisible(now.ready());
    }

    @Override
    public void tick(Instant now) {
        model.tick(now);
    }
}
