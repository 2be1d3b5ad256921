package parvis.kiosk.gpio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.plugin.mock.platform.MockPlatform;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInput;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInputProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parvis.kiosk.voice.Command;

/// On Pi4J's mock platform: no pin is touched.
final class Pi4jKeypadTest {
    private final Context pi4j = Pi4J.newContextBuilder()
            .noAutoDetect()
            .add(new MockPlatform())
            .add(MockDigitalInputProvider.newInstance())
            .build();
    private final Pi4jKeypad keypad = new Pi4jKeypad(pi4j, Map.of(Command.SPEECH, 22, Command.NEXT, 23));
    private final List<Command> pressed = new ArrayList<>();

    @BeforeEach
    void listen() {
        keypad.onPress(pressed::add);
        set(Command.SPEECH, DigitalState.HIGH);
        set(Command.NEXT, DigitalState.HIGH);
        beats(3);
    }

    @AfterEach
    void close() {
        keypad.close();
    }

    @Test
    void a_press_is_told_once_however_long_the_finger_stays() {
        set(Command.SPEECH, DigitalState.LOW);
        beats(500);
        set(Command.SPEECH, DigitalState.HIGH);
        beats(3);
        set(Command.NEXT, DigitalState.LOW);
        beats(3);
        assertEquals(List.of(Command.SPEECH, Command.NEXT), pressed);
    }

    @Test
    void a_contact_that_bounces_is_no_second_press() {
        for (var i = 0; i < 4; i++) {
            set(Command.NEXT, i % 2 == 0 ? DigitalState.LOW : DigitalState.HIGH);
            beats(1);
        }
        set(Command.NEXT, DigitalState.LOW);
        beats(3);
        assertEquals(List.of(Command.NEXT), pressed);
    }

    @Test
    void a_button_that_hangs_from_the_start_is_told_once_and_stops_nobody() {
        var stuck = new Button();
        var presses = 0;
        for (var i = 0; i < 100; i++) {
            presses += stuck.read(true) ? 1 : 0;
        }
        assertEquals(1, presses);
    }

    private void set(Command command, DigitalState state) {
        pi4j.registry().<MockDigitalInput>get("button-" + command.name()).mockState(state);
    }

    private void beats(int count) {
        for (var i = 0; i < count; i++) {
            keypad.beat();
        }
    }
}
