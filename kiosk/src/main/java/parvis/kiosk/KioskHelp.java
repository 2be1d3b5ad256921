package parvis.kiosk;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.kiosk.attendance.TimeSource;
import parvis.kiosk.gpio.Pi4jBell;
import parvis.kiosk.gpio.SimulatedBell;
import parvis.kiosk.help.Bell;
import parvis.kiosk.help.CallForHelp;
import parvis.kiosk.help.CallsHere;
import parvis.kiosk.help.Help;
import parvis.kiosk.help.Post;

/// Calling for help at this terminal: the bell that the configuration names, and a second hand of its own, so that
/// neither a busy screen nor a network that hangs keeps it from ringing.
final class KioskHelp implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KioskHelp.class);
    private static final long TICK_MS = 500;

    private final Bell bell;
    private final Help help;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("help").factory());

    private KioskHelp(Bell bell, Help help) {
        this.bell = bell;
        this.help = help;
    }

    /// A desk's bell rings for the calls of its place, any other for the calls that are made at it.
    ///
    /// @param post to the other terminals of the place
    /// @param speaking whether a voice speaks at this terminal
    static KioskHelp open(KioskConfig config, Post post, BooleanSupplier speaking, TimeSource time) {
        var bell = bell(config);
        var desk = config.role() == KioskConfig.Role.DESK;
        var own = new CallForHelp(config.terminal(), post, desk ? Bell.NONE : bell, speaking, time);
        var here = new CallsHere(config.terminal(), post, desk ? bell : Bell.NONE, time);
        if (!desk) {
            post.onNews(own);
        }
        if (config.role() != KioskConfig.Role.PUBLIC) {
            post.onNews(here);
        }
        var opened = new KioskHelp(bell, new Help(own, here));
        var _ = opened.thread.scheduleAtFixedRate(opened::tick, TICK_MS, TICK_MS, TimeUnit.MILLISECONDS);
        return opened;
    }

    private static Bell bell(KioskConfig config) {
        return switch (config.hardware()) {
            case NONE -> Bell.NONE;
            case SIMULATED -> new SimulatedBell();
            case GPIO ->
                config.bell().any()
                        ? Pi4jBell.onThisPi(config.bell().light(), config.bell().sound())
                        : Bell.NONE;
        };
    }

    private void tick() {
        try {
            help.tick();
        } catch (RuntimeException e) {
            LOG.error("a call for help stumbled and goes on", e);
        }
    }

    Help help() {
        return help;
    }

    /// What the emulator's window shows; only with simulated hardware.
    Optional<SimulatedBell> emulated() {
        return bell instanceof SimulatedBell simulated ? Optional.of(simulated) : Optional.empty();
    }

    @Override
    public void close() {
        thread.shutdownNow();
        help.own().cancel();
        bell.close();
    }
}
