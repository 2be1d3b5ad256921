package parvis.kiosk.gpio;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.exception.Pi4JException;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.plugin.gpiod.provider.gpio.digital.GpioDDigitalOutputProvider;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.kiosk.help.Bell;

/// A lamp and a buzzer on pins of a Raspberry Pi, through Pi4J: each is on while its pin is high. A pin drives a
/// transistor or a relay, never a lamp itself. A bell that fails is logged and holds nothing up.
public final class Pi4jBell implements Bell {
    private static final Logger LOG = LoggerFactory.getLogger(Pi4jBell.class);

    /// Three short tones, 1.6 s in all.
    private static final List<Duration> TONES = List.of(Duration.ZERO, Duration.ofMillis(600), Duration.ofMillis(1200));

    private static final Duration TONE = Duration.ofMillis(400);

    private final Context pi4j;
    private final Optional<DigitalOutput> lamp;
    private final Optional<DigitalOutput> buzzer;
    private final BiConsumer<Duration, Runnable> later;
    private final Runnable stop;
    private boolean failing;

    /// @param pi4j with exactly one provider of digital outputs
    /// @param light the BCM number of the lamp's pin
    /// @param sound the BCM number of the buzzer's pin
    /// @param later runs something after so long, one thing at a time
    /// @param stop ends what runs later
    Pi4jBell(
            Context pi4j,
            Optional<Integer> light,
            Optional<Integer> sound,
            BiConsumer<Duration, Runnable> later,
            Runnable stop) {
        this.pi4j = pi4j;
        this.later = later;
        this.stop = stop;
        lamp = light.map(pin -> open("lamp", pin));
        buzzer = sound.map(pin -> open("buzzer", pin));
    }

    /// On the pins of the Raspberry Pi that this program runs on.
    ///
    /// @param light the BCM number of the lamp's pin, where there is one
    /// @param sound the BCM number of the buzzer's pin, where there is one
    public static Pi4jBell onThisPi(Optional<Integer> light, Optional<Integer> sound) {
        var pi4j = Pi4J.newContextBuilder()
                .noAutoDetect()
                .add(GpioDDigitalOutputProvider.newInstance())
                .build();
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("bell").factory());
        return new Pi4jBell(
                pi4j,
                light,
                sound,
                (pause, step) -> {
                    var _ = thread.schedule(step, pause.toMillis(), TimeUnit.MILLISECONDS);
                },
                thread::shutdownNow);
    }

    private DigitalOutput open(String id, int pin) {
        return pi4j.create(DigitalOutput.newConfigBuilder(pi4j)
                .id(id)
                .address(pin)
                .initial(DigitalState.LOW)
                .shutdown(DigitalState.LOW)
                .build());
    }

    @Override
    public Means means() {
        return new Means(lamp.isPresent(), buzzer.isPresent());
    }

    @Override
    public void light(boolean on) {
        lamp.ifPresent(output -> later.accept(Duration.ZERO, () -> become(output, on)));
    }

    @Override
    public void sound() {
        buzzer.ifPresent(output -> {
            for (var tone : TONES) {
                later.accept(tone, () -> become(output, true));
                later.accept(tone.plus(TONE), () -> become(output, false));
            }
        });
    }

    private void become(DigitalOutput output, boolean on) {
        try {
            output.state(on ? DigitalState.HIGH : DigitalState.LOW);
            failing = false;
        } catch (Pi4JException e) {
            if (!failing) {
                LOG.warn("the bell does not answer", e);
            }
            failing = true;
        }
    }

    @Override
    public void close() {
        stop.run();
        buzzer.ifPresent(output -> become(output, false));
        lamp.ifPresent(output -> become(output, false));
        pi4j.shutdown();
    }
}
