package parvis.kiosk.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import parvis.kiosk.ui.voice.SelfVoice;
import parvis.kiosk.ui.voice.Wishes;
import parvis.kiosk.voice.Command;
import parvis.kiosk.voice.FakeSpeaker;
import parvis.kiosk.voice.Narrator;
import parvis.kiosk.voice.Tongue;

/// Somebody who does not see: has a keypad and a finger, and hears what is said. Knows nothing of routes or nodes.
final class Ear {
    final FakeSpeaker speaker;
    final Narrator narrator;
    final SelfVoice voice;
    final BooleanProperty speech;
    private final Shell shell;
    private final TestClock clock;
    private final Runnable layOut;

    /// @param speaker what is heard; a quick one says everything that waits
    Ear(ScreenRig rig, FakeSpeaker speaker) {
        this(rig.shell, rig.navigator, rig.clock, rig::layOut, speaker);
    }

    /// Before a shell of the test's own.
    Ear(Shell shell, Navigator navigator, TestClock clock, Runnable layOut, FakeSpeaker speaker) {
        this.shell = shell;
        this.clock = clock;
        this.layOut = layOut;
        this.speaker = speaker;
        narrator = new Narrator(speaker);
        speech = shell.visit().speech();
        var wishes = new Wishes(
                speech,
                shell.visit().loudness(),
                shell::texts,
                () -> new Tongue(shell.visit().language().get().locale().getLanguage()),
                shell.visit().keyDelay()::get);
        voice = ScreenRig.onFx(() -> new SelfVoice(shell, navigator, narrator, wishes, clock, new AtOnce()));
    }

    Ear(ScreenRig rig) {
        this(rig, FakeSpeaker.quick());
    }

    /// Presses the raised button or a key of the pad, and hears what is said.
    String press(Command command) {
        ScreenRig.onFx(() -> {
            voice.command(command);
            return true;
        });
        return listen();
    }

    /// Hears what has been said since the last time.
    String listen() {
        ScreenRig.onFx(() -> {
            layOut.run();
            voice.look();
            return true;
        });
        return speaker.heard();
    }

    /// Strikes a key of a keyboard.
    String strike(KeyCode code, String typed) {
        ScreenRig.onFx(() -> {
            key(KeyEvent.KEY_PRESSED, code, "");
            if (!typed.isEmpty()) {
                key(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, typed);
            }
            key(KeyEvent.KEY_RELEASED, code, "");
            return true;
        });
        return listen();
    }

    /// One event of a key, as a keyboard that repeats would send it.
    void key(javafx.event.EventType<KeyEvent> type, KeyCode code, String typed) {
        var scene = shell.scene();
        var target = Optional.<Node>ofNullable(scene.getFocusOwner())
                .filter(owner -> scene.equals(owner.getScene()))
                .orElse(shell.root());
        Event.fireEvent(target, new KeyEvent(type, typed, typed, code, false, false, false, false));
    }

    /// Touches there and lets go.
    String touch(Node node) {
        var middle = middle(node);
        settle();
        finger(MouseEvent.MOUSE_PRESSED, node, middle);
        finger(MouseEvent.MOUSE_RELEASED, node, middle);
        return listen();
    }

    /// Touches that point, whatever is there.
    String touch(double x, double y) {
        var target = ScreenRig.onFx(() -> under(x, y));
        settle();
        var at = new BoundingBox(x, y, 0, 0);
        finger(MouseEvent.MOUSE_PRESSED, target, at);
        finger(MouseEvent.MOUSE_RELEASED, target, at);
        return listen();
    }

    /// Slides a finger over those points until what is said there sounds like that, and lifts it there.
    Optional<Point2D> slide(List<Point2D> way, Predicate<String> wanted) {
        settle();
        var target =
                ScreenRig.onFx(() -> under(way.getFirst().getX(), way.getFirst().getY()));
        finger(MouseEvent.MOUSE_PRESSED, target, at(way.getFirst()));
        for (var point : way) {
            finger(MouseEvent.MOUSE_DRAGGED, target, at(point));
            if (wanted.test(listen())) {
                finger(MouseEvent.MOUSE_RELEASED, target, at(point));
                return Optional.of(point);
            }
        }
        finger(MouseEvent.MOUSE_RELEASED, target, at(way.getLast()));
        return Optional.empty();
    }

    private static Bounds at(Point2D point) {
        return new BoundingBox(point.getX(), point.getY(), 0, 0);
    }

    private Node under(double x, double y) {
        return Scenery.seen(shell.root()).stream()
                .filter(Ear::feels)
                .filter(node -> Scenery.bounds(node).contains(x, y))
                .reduce(shell.root(), (_, later) -> later);
    }

    private static boolean feels(Node node) {
        return Stream.<Node>iterate(node, each -> each != null, Node::getParent).noneMatch(Node::isMouseTransparent);
    }

    /// Touches, hears, touches again; what is heard then.
    String touchTwice(Node node) {
        touch(node);
        return touch(node);
    }

    /// Puts the finger on the first, slides to the second and lets go there.
    String slide(Node from, Node to) {
        settle();
        finger(MouseEvent.MOUSE_PRESSED, from, middle(from));
        finger(MouseEvent.MOUSE_DRAGGED, from, middle(to));
        finger(MouseEvent.MOUSE_RELEASED, from, middle(to));
        return listen();
    }

    private void settle() {
        clock.pass(Touches.SETTLES);
    }

    private static Bounds middle(Node node) {
        return ScreenRig.onFx(() -> Scenery.bounds(node));
    }

    private void finger(javafx.event.EventType<MouseEvent> type, Node target, Bounds at) {
        ScreenRig.onFx(() -> {
            Pointer.send(target, type, at.getCenterX(), at.getCenterY());
            return true;
        });
    }
}
