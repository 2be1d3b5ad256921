package parvis.kiosk.ui.voice;

import java.util.EnumSet;
import java.util.Set;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import parvis.kiosk.voice.Command;
import parvis.kiosk.voice.Narrator;

/// Hands on a terminal that speaks. Whatever they do, it is silent at once. A finger is told what is under it before it
/// can press: the first touch speaks, a second one on the same presses. A key that is held asks once.
/// At the team's screens the number pad is the desk's.
final class VoiceHands {
    private final SelfVoice voice;
    private final Walker walker;
    private final Narrator narrator;
    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
    private boolean presses;

    VoiceHands(SelfVoice voice, Walker walker, Narrator narrator) {
        this.voice = voice;
        this.walker = walker;
        this.narrator = narrator;
    }

    /// Comes after the shell's own filters: what they swallow is no touch.
    void listen(Scene scene) {
        scene.addEventFilter(MouseEvent.ANY, this::mouse);
        scene.addEventFilter(KeyEvent.ANY, this::key);
    }

    private void mouse(MouseEvent event) {
        if (!voice.on()) {
            return;
        }
        EventType<? extends MouseEvent> type = event.getEventType();
        if (type == MouseEvent.MOUSE_PRESSED) {
            narrator.hush();
            presses = false;
        }
        if (event.isConsumed()) {
            return;
        }
        if (type == MouseEvent.MOUSE_PRESSED) {
            pressed(event);
        } else if (type == MouseEvent.MOUSE_DRAGGED) {
            dragged(event);
        } else if (type == MouseEvent.MOUSE_RELEASED
                && !presses
                && walker.actsAt(event.getSceneX(), event.getSceneY())) {
            event.consume();
        }
    }

    private void pressed(MouseEvent event) {
        var x = event.getSceneX();
        var y = event.getSceneY();
        if (walker.standsAt(x, y)) {
            presses = walker.touchedAgain(x, y);
        } else {
            walker.explore(x, y);
        }
        if (!presses && walker.actsAt(x, y)) {
            event.consume();
        }
    }

    /// What was pressed sees the finger slide off, and lets go.
    private void dragged(MouseEvent event) {
        if (!walker.standsAt(event.getSceneX(), event.getSceneY())) {
            presses = false;
            walker.explore(event.getSceneX(), event.getSceneY());
        }
    }

    private void key(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            if (down.remove(event.getCode())) {
                event.consume();
            }
        } else if (event.getEventType() == KeyEvent.KEY_TYPED) {
            if (!down.isEmpty()) {
                event.consume();
            }
        } else if (!event.isConsumed()) {
            struck(event);
        }
    }

    private void struck(KeyEvent event) {
        if (voice.amongTheTeam()) {
            return;
        }
        if (voice.on()) {
            narrator.hush();
        }
        var command = VoiceKeys.of(event, voice.on() && !walker.typing());
        if (command.isEmpty() || !(voice.on() || command.get() == Command.SPEECH)) {
            return;
        }
        event.consume();
        if (down.add(event.getCode())) {
            voice.command(command.get());
        }
    }
}
