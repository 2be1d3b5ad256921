package parvis.kiosk.ui;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/// What the toolkit makes of a finger or of a mouse, sent to a node as the toolkit would.
final class Pointer {
    private Pointer() {}

    /// A finger there.
    static void send(Node target, EventType<MouseEvent> type, double x, double y) {
        send(target, type, MouseButton.PRIMARY, x, y);
    }

    /// That button of a mouse there.
    static void send(Node target, EventType<MouseEvent> type, MouseButton button, double x, double y) {
        var primary = button == MouseButton.PRIMARY;
        var secondary = button == MouseButton.SECONDARY;
        var at = new PickResult(target, x, y);
        Event.fireEvent(
                target,
                new MouseEvent(
                        type, x, y, x, y, button, 1, false, false, false, false, primary, false, secondary, true, false,
                        true, at));
    }
}
