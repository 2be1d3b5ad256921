package parvis.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

/// What hands do to a scene, as the toolkit tells it of them.
final class MonkeyHands {
    private final MonkeyWorld world;
    private final ScreenRig rig;
    private final List<Node> pressed = new ArrayList<>();

    MonkeyHands(MonkeyWorld world) {
        this.world = world;
        rig = world.rig;
    }

    /// A menu is asked for, and a wheel turned.
    void other(Point2D at, boolean shift) {
        var target = world.under(at.getX(), at.getY());
        var pick = new PickResult(target, at.getX(), at.getY());
        Event.fireEvent(
                target,
                new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, at.getX(), at.getY(), 0, 0, shift, pick));
        Event.fireEvent(
                target,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        at.getX(),
                        at.getY(),
                        0,
                        0,
                        false,
                        false,
                        shift,
                        false,
                        false,
                        false,
                        0,
                        40,
                        0,
                        40,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        1,
                        pick));
    }

    /// As the toolkit does: what was pressed hears of the finger until it is lifted; where it is gone, what it stood
    /// in.
    void mouse(EventType<MouseEvent> type, MouseButton button, Point2D at) {
        if (type == MouseEvent.MOUSE_PRESSED) {
            pressed.clear();
            for (var node = world.under(at.getX(), at.getY()); node != null; node = node.getParent()) {
                pressed.add(node);
            }
        }
        var scene = rig.shell.scene();
        var target = pressed.stream()
                .filter(node -> scene.equals(node.getScene()))
                .findFirst()
                .orElse(rig.shell.root());
        Pointer.send(target, type, button, at.getX(), at.getY());
    }

    /// A key, to what has the focus.
    void send(KeyEvent event) {
        var scene = rig.shell.scene();
        var owner = scene.getFocusOwner();
        Event.fireEvent(owner == null || !scene.equals(owner.getScene()) ? rig.shell.root() : owner, event);
    }
}
