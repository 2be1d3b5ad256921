package parvis.kiosk.gpio;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.exception.Pi4JException;
import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.PullResistance;
import com.pi4j.plugin.gpiod.provider.gpio.digital.GpioDDigitalInputProvider;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.kiosk.voice.Command;
import parvis.kiosk.voice.Keypad;

/// Push buttons on the pins of a Raspberry Pi, through Pi4J: each between its pin, which is pulled up, and ground. The
/// pins are read at each beat; edges are not listened to, since a driver may miss one and a finger never is that quick.
public final class Pi4jKeypad implements Keypad {
    private static final Logger LOG = LoggerFactory.getLogger(Pi4jKeypad.class);
    private static final Duration BEAT = Duration.ofMillis(20);

    private final Context pi4j;
    private final Map<Command, DigitalInput> inputs = new EnumMap<>(Command.class);
    private final Map<Command, Button> buttons = new EnumMap<>(Command.class);
    private final List<Consumer<Command>> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("keypad").factory());
    private boolean answers = true;

    /// @param pi4j with exactly one provider of digital inputs
    /// @param pins the BCM number of each button's pin
    Pi4jKeypad(Context pi4j, Map<Command, Integer> pins) {
        this.pi4j = pi4j;
        pins.forEach((command, pin) -> {
            inputs.put(command, open(command, pin));
            buttons.put(command, new Button());
        });
    }

    /// On the pins of the Raspberry Pi that this program runs on.
    ///
    /// @param pins the BCM number of each button's pin
    public static Pi4jKeypad onThisPi(Map<Command, Integer> pins) {
        var pi4j = Pi4J.newContextBuilder()
                .noAutoDetect()
                .add(GpioDDigitalInputProvider.newInstance())
                .build();
        var keypad = new Pi4jKeypad(pi4j, pins);
        var _ = keypad.thread.scheduleAtFixedRate(
                keypad::beat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
        return keypad;
    }

    private DigitalInput open(Command command, int pin) {
        return pi4j.create(DigitalInput.newConfigBuilder(pi4j)
                .id("button-" + command.name())
                .address(pin)
                .pull(PullResistance.PULL_UP)
                .debounce(0L)
                .build());
    }

    /// Reads the pins.
    void beat() {
        try {
            inputs.forEach((command, input) -> {
                if (Objects.requireNonNull(buttons.get(command)).read(input.isLow())) {
                    tell(command);
                }
            });
            answers = true;
        } catch (Pi4JException e) {
            if (answers) {
                LOG.warn("the buttons do not answer", e);
            }
            answers = false;
        }
    }

    private void tell(Command command) {
        for (var listener : listeners) {
            try {
                listener.accept(command);
            } catch (RuntimeException e) {
                LOG.error("a button could not be obeyed", e);
            }
        }
    }

    @Override
    public void onPress(Consumer<Command> listener) {
        listeners.add(listener);
    }

    @Override
    public void close() {
        thread.shutdownNow();
        pi4j.shutdown();
    }
}
