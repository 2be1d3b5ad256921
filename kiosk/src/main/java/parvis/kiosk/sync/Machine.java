package parvis.kiosk.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Supplier;
import parvis.protocol.message.TerminalStatus.SensorState;

/// Reads a Linux machine's health.
///
/// @param data the folder whose disk matters
/// @param thermal the processor's temperature in thousandths of a degree
/// @param sensor what the door sensor says
public record Machine(Path data, Path thermal, Supplier<Optional<SensorState>> sensor) implements Supplier<Health> {
    /// Where Linux tells the processor's temperature.
    public static final Path THERMAL = Path.of("/sys/class/thermal/thermal_zone0/temp");

    @Override
    public Health get() {
        return new Health(diskFreeMb(), temperature(), sensor.get());
    }

    private OptionalLong diskFreeMb() {
        try {
            return OptionalLong.of(Files.getFileStore(data).getUsableSpace() >> 20);
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    private OptionalDouble temperature() {
        try {
            return OptionalDouble.of(Integer.parseInt(Files.readString(thermal).strip()) / 1_000.0);
        } catch (IOException | NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
