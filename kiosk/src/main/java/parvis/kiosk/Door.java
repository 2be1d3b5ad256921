package parvis.kiosk;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.kiosk.attendance.Counter;
import parvis.kiosk.attendance.CountingFailure;
import parvis.kiosk.attendance.DoorCount;
import parvis.kiosk.attendance.Passage;
import parvis.kiosk.attendance.PassageSensor;
import parvis.kiosk.gpio.Pi4jPassageSensor;
import parvis.kiosk.gpio.SimulatedPassageSensor;

/// The door sensor that the configuration names, if any, with what counts behind it.
final class Door implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Door.class);

    private final Optional<PassageSensor> sensor;

    private Door(Optional<PassageSensor> sensor) {
        this.sensor = sensor;
    }

    static Door open(KioskConfig config, Counter counter) {
        Optional<PassageSensor> sensor = switch (config.hardware()) {
            case NONE -> Optional.empty();
            case SIMULATED -> Optional.of(new SimulatedPassageSensor());
            case GPIO ->
                config.beams().isEmpty() ? Optional.empty() : Optional.of(Pi4jPassageSensor.onThisPi(config.beams()));
        };
        var count = new DoorCount(counter, config.place());
        sensor.ifPresent(each -> each.onPassage(passage -> count(count, passage)));
        return new Door(sensor);
    }

    private static void count(DoorCount count, Passage passage) {
        try {
            count.accept(passage);
        } catch (CountingFailure e) {
            LOG.error("a passage was not counted: {}", e.getMessage());
        }
    }

    Optional<PassageSensor> sensor() {
        return sensor;
    }

    Optional<SimulatedPassageSensor> simulated() {
        return sensor.filter(SimulatedPassageSensor.class::isInstance).map(SimulatedPassageSensor.class::cast);
    }

    @Override
    public void close() {
        sensor.ifPresent(PassageSensor::close);
    }
}
