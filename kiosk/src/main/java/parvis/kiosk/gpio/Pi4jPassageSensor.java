package parvis.kiosk.gpio;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.exception.Pi4JException;
import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.io.gpio.digital.PullResistance;
import com.pi4j.plugin.gpiod.provider.gpio.digital.GpioDDigitalInputProvider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.kiosk.attendance.Passage;
import parvis.kiosk.attendance.PassageSensor;
import parvis.protocol.message.TerminalStatus.SensorState;

/// Light beams on the pins of a Raspberry Pi, through Pi4J. A beam's pin is pulled up and goes low when the beam is
/// cut.
/// The pins are read again at each beat beside their edges, so that an edge that was missed costs a beat and no count,
/// and a sensor that does not answer is seen.
public final class Pi4jPassageSensor implements PassageSensor {
    private static final Logger LOG = LoggerFactory.getLogger(Pi4jPassageSensor.class);
    private static final Duration BEAT = Duration.ofMillis(50);

    private final Context pi4j;
    private final Supplier<Duration> sinceBoot;
    private final DoorWay way;
    private final List<DigitalInput> beams = new ArrayList<>();
    private final List<Consumer<Passage>> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("door-sensor").factory());
    private volatile SensorState state = SensorState.READY;

    /// @param pi4j with exactly one provider of digital inputs
    /// @param pins BCM numbers, one or two, from the street inwards
    /// @param sinceBoot a clock that never jumps
    Pi4jPassageSensor(Context pi4j, List<Integer> pins, Supplier<Duration> sinceBoot) {
        this.pi4j = pi4j;
        this.sinceBoot = sinceBoot;
        this.way = new DoorWay(pins.size());
        for (var pin : pins) {
            beams.add(open(pin));
        }
    }

    /// On the pins of the Raspberry Pi that this program runs on.
    ///
    /// @param pins BCM numbers, one or two, from the street inwards
    public static Pi4jPassageSensor onThisPi(List<Integer> pins) {
        var pi4j = Pi4J.newContextBuilder()
                .noAutoDetect()
                .add(GpioDDigitalInputProvider.newInstance())
                .build();
        var sensor = new Pi4jPassageSensor(pi4j, pins, () -> Duration.ofNanos(System.nanoTime()));
        sensor.beatRegularly();
        return sensor;
    }

    private DigitalInput open(int pin) {
        var number = beams.size();
        var input = pi4j.create(DigitalInput.newConfigBuilder(pi4j)
                .id("beam-" + number)
                .address(pin)
                .pull(PullResistance.PULL_UP)
                .debounce(0L)
                .build());
        input.addListener(event -> {
            var at = sinceBoot.get();
            var cut = event.state() == DigitalState.LOW;
            thread.execute(() -> edge(number, cut, at));
        });
        return input;
    }

    private void beatRegularly() {
        var _ = thread.scheduleAtFixedRate(this::beat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void edge(int beam, boolean cut, Duration at) {
        way.settle(at).ifPresent(this::tell);
        way.edge(beam, cut, at);
    }

    /// Reads the pins and lets time go by.
    void beat() {
        var now = sinceBoot.get();
        try {
            for (var beam = 0; beam < beams.size(); beam++) {
                way.edge(beam, beams.get(beam).isLow(), now);
            }
            way.settle(now).ifPresent(this::tell);
            become(way.state(now));
        } catch (Pi4JException e) {
            become(SensorState.SILENT);
            LOG.debug("the door sensor does not answer", e);
        }
    }

    /// Does what waits and one beat, on the sensor's thread, and waits for it: for tests with their own clock.
    void beatNow() throws Exception {
        thread.submit(this::beat).get(5, TimeUnit.SECONDS);
    }

    private void become(SensorState now) {
        if (now != state) {
            LOG.info("the door sensor is {}", now);
            state = now;
        }
    }

    private void tell(Passage passage) {
        for (var listener : listeners) {
            try {
                listener.accept(passage);
            } catch (RuntimeException e) {
                LOG.error("a passage could not be taken", e);
            }
        }
    }

    @Override
    public void onPassage(Consumer<Passage> listener) {
        listeners.add(listener);
    }

    @Override
    public SensorState state() {
        return state;
    }

    @Override
    public void close() {
        thread.shutdownNow();
        pi4j.shutdown();
    }
}
