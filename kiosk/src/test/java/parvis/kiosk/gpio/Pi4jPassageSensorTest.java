package parvis.kiosk.gpio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.plugin.mock.platform.MockPlatform;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInput;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInputProvider;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import parvis.kiosk.attendance.Direction;
import parvis.protocol.message.TerminalStatus.SensorState;

/// On Pi4J's mock platform: no pin is touched.
final class Pi4jPassageSensorTest {
    private final Context pi4j = Pi4J.newContextBuilder()
            .noAutoDetect()
            .add(new MockPlatform())
            .add(MockDigitalInputProvider.newInstance())
            .build();
    private final AtomicReference<Duration> now = new AtomicReference<>(Duration.ofHours(1));
    private final List<Direction> passed = new CopyOnWriteArrayList<>();
    private final Pi4jPassageSensor sensor = new Pi4jPassageSensor(pi4j, List.of(17, 27), now::get);

    @AfterEach
    void close() {
        sensor.close();
    }

    @Test
    void somebody_who_comes_in_cuts_the_streets_beam_first() throws Exception {
        sensor.onPassage(passage -> passed.add(passage.direction()));
        beams(DigitalState.HIGH, DigitalState.HIGH);
        beams(DigitalState.LOW, DigitalState.HIGH);
        beams(DigitalState.LOW, DigitalState.LOW);
        beams(DigitalState.HIGH, DigitalState.LOW);
        beams(DigitalState.HIGH, DigitalState.HIGH);
        beams(DigitalState.HIGH, DigitalState.HIGH);

        assertEquals(List.of(Direction.IN), passed);
    }

    @Test
    void a_beam_behind_a_plant_is_stuck_and_ready_again_when_the_plant_is_gone() throws Exception {
        beams(DigitalState.HIGH, DigitalState.HIGH);
        beams(DigitalState.LOW, DigitalState.HIGH);
        now.set(now.get().plusSeconds(61));
        sensor.beatNow();
        assertEquals(SensorState.STUCK, sensor.state());

        beams(DigitalState.HIGH, DigitalState.HIGH);
        beams(DigitalState.HIGH, DigitalState.HIGH);
        assertEquals(SensorState.READY, sensor.state());
    }

    private void beams(DigitalState street, DigitalState inside) throws Exception {
        mock("beam-0").mockState(street);
        mock("beam-1").mockState(inside);
        sensor.beatNow();
        now.set(now.get().plusMillis(150));
    }

    private MockDigitalInput mock(String id) {
        return pi4j.registry().<MockDigitalInput>get(id);
    }
}
