package parvis.kiosk.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Whatever can be touched: acts on release, and not when the finger slides off before.
public final class Pressable extends Surface {
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

    private static final String MAIN = "main";

    private final Runnable action;
    private boolean held;
    private boolean wakes;

    /// @param spoken the accessible text: what it does
    /// @param content what is seen
    /// @param action what a touch does
    /// @param classes style classes
    public Pressable(String spoken, Node content, Runnable action, String... classes) {
        this.action = action;
        getStyleClass().add("pressable");
        getStyleClass().addAll(classes);
        getChildren().addAll(new Strut(), content);
        content.setMouseTransparent(true);
        setPickOnBounds(true);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> hold(held && contains(event.getX(), event.getY())));
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        addEventHandler(KeyEvent.KEY_RELEASED, this::keyed);
    }

    /// What a screen is there for, a door or the way on: for residents 20 mm high and wide where others have 16.
    public Pressable main() {
        getStyleClass().add(MAIN);
        return this;
    }

    /// Whether the screen is there for it.
    public boolean isMain() {
        return getStyleClass().contains(MAIN);
    }

    /// Lets it be touched while the terminal sleeps, when every other touch only wakes it.
    public Pressable waking() {
        wakes = true;
        return this;
    }

    /// Whether it may be touched while the terminal sleeps.
    public boolean wakes() {
        return wakes;
    }

    /// Does what a touch would do.
    public void fire() {
        if (!isDisabled()) {
            action.run();
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
        if (wanted == AccessibleAction.FIRE) {
            fire();
        } else {
            super.executeAccessibleAction(wanted, parameters);
        }
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            hold(true);
            event.consume();
        }
    }

    private void released(MouseEvent event) {
        var act = held && contains(event.getX(), event.getY());
        hold(false);
        event.consume();
        if (act) {
            fire();
        }
    }

    private void keyed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            event.consume();
            fire();
        }
    }

    /// Keeps it as large as its style class says, without keeping its words from making it larger.
    private static final class Strut extends Region {
        Strut() {
            getStyleClass().add("strut");
            setMouseTransparent(true);
        }
    }

    private void hold(boolean now) {
        held = now;
        pseudoClassStateChanged(HELD, now);
    }
}
