package parvis.kiosk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/// The terminal as it is started, but that a test lets time pass for it.
public final class AheadOfTime {
    private AheadOfTime() {}

    /// Runs it until it is stopped.
    ///
    /// @param config its file
    /// @param ahead how far its clocks are ahead of the machine's; only ever more
    public static void run(Path config, Supplier<Duration> ahead) throws InterruptedException {
        KioskApplication.warmUp();
        Main.run(
                ConfigReader.read(config),
                () -> Instant.now().plus(ahead.get()),
                () -> Duration.ofNanos(System.nanoTime()).plus(ahead.get()));
        System.exit(0);
    }
}
