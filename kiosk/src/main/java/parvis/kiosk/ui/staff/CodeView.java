package parvis.kiosk.ui.staff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import parvis.kiosk.staff.StaffDoor;
import parvis.kiosk.ui.Bare;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.Ticking;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Pressable;

/// The team's code is asked: once a day the long one, then four digits.
public final class CodeView extends StackPane implements Ticking, Bare {
    private final CodeViewModel model;
    private final Screen screen;
    private final boolean desk;
    private @Nullable TypingPane pane;
    private StaffDoor.@Nullable Asks drawn;

    /// @param desk whether there is no public screen to go back to
    public CodeView(CodeViewModel model, Screen screen, boolean desk) {
        this.model = model;
        this.screen = screen;
        this.desk = desk;
        model.state().addListener((_, _, now) -> say(now));
        say(model.state().get());
    }

    private void say(CodeViewModel.State now) {
        if (pane == null || drawn != now.asked()) {
            drawn = now.asked();
            pane = pane(now.asked());
            getChildren().setAll(pane);
        }
        pane.show(now.seen(), now.shown(), now.line(), now.ready(), now.wrong());
    }

    private TypingPane pane(StaffDoor.Asks asked) {
        var texts = screen.texts();
        var others = new ArrayList<Pressable>();
        var isShort = asked == StaffDoor.Asks.SHORT_CODE;
        if (!desk && screen.low() && !isShort) {
            others.add(BigButton.outlined(texts.get("bar.back"), model::back));
        }
        others.add(BigButton.outlined(texts.get("staff.code.forgotten"), model::forgotten));
        var asking = new TypingPane.Asked(
                texts.get("staff.code.title"), texts.get("staff.code.open"), List.copyOf(others), new Typing());
        return isShort ? TypingPane.digits(asking, screen) : TypingPane.letters(asking, screen);
    }

    private final class Typing implements TypingPane.Hand {
        @Override
        public void type(String character) {
            model.type(character);
        }

        @Override
        public void erase() {
            model.erase();
        }

        @Override
        public void turn() {
            model.turn();
        }

        @Override
        public void go() {
            model.open();
        }
    }

    /// Where few lines fit the keyboard needs the room, and the way back stands above.
    @Override
    public boolean bare() {
        return desk || (screen.low() && drawn != StaffDoor.Asks.SHORT_CODE);
    }

    @Override
    public void tick(Instant now) {
        model.tick(now);
    }
}
