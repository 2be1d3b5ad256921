package parvis.kiosk.gpio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.plugin.mock.platform.MockPlatform;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalOutputProvider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import parvis.kiosk.help.Bell;

/// On Pi4J's mock platform: no pin is touched. What is to be done later is done when the test lets time pass.
final class Pi4jBellTest {
    private final Context pi4j = Pi4J.newContextBuilder()
            .noAutoDetect()
            .add(new MockPlatform())
            .add(MockDigitalOutputProvider.newInstance())
            .build();
    private final List<Step> steps = new ArrayList<>();

    @AfterEach
    void close() {
        pi4j.shutdown();
    }

    private record Step(Duration at, Runnable work) {}

    @Test
    void the_lamp_is_on_while_it_is_told_and_off_from_the_start() {
        var bell = bell(Optional.of(5), Optional.of(6));
        assertFalse(pin("lamp").isHigh());
        bell.light(true);
        run();
        assertTrue(pin("lamp").isHigh());
        assertFalse(pin("buzzer").isHigh());
        bell.light(false);
        run();
        assertFalse(pin("lamp").isHigh());
    }

    @Test
    void a_sound_is_three_tones_ends_by_itself_and_lasts_less_than_three_seconds() {
        var bell = bell(Optional.of(5), Optional.of(6));
        bell.sound();
        steps.sort(Comparator.comparing(Step::at));
        var states = new ArrayList<Boolean>();
        for (var step : List.copyOf(steps)) {
            step.work.run();
            states.add(pin("buzzer").isHigh());
        }
        assertEquals(List.of(true, false, true, false, true, false), states);
        assertTrue(
                steps.getLast().at.compareTo(Duration.ofSeconds(3)) < 0,
                steps.getLast().toString());
    }

    @Test
    void what_is_not_there_is_not_driven_and_not_claimed() {
        var bell = bell(Optional.empty(), Optional.of(6));
        assertEquals(new Bell.Means(false, true), bell.means());
        bell.light(true);
        assertEquals(List.of(), steps);
    }

    @Test
    void closing_leaves_it_dark_and_silent() {
        var bell = bell(Optional.of(5), Optional.of(6));
        var lamp = pin("lamp");
        var buzzer = pin("buzzer");
        bell.light(true);
        bell.sound();
        steps.getFirst().work.run();
        steps.get(1).work.run();
        assertTrue(lamp.isHigh() && buzzer.isHigh());
        bell.close();
        assertFalse(lamp.isHigh() || buzzer.isHigh());
    }

    private Pi4jBell bell(Optional<Integer> light, Optional<Integer> sound) {
        return new Pi4jBell(pi4j, light, sound, (pause, work) -> steps.add(new Step(pause, work)), () -> {});
    }

    private void run() {
        steps.forEach(step -> step.work.run());
        steps.clear();
    }

    private DigitalOutput pin(String id) {
        return pi4j.registry().get(id);
    }
}
