package parvis.kiosk.attendance;

import java.util.function.Consumer;
import parvis.protocol.message.TerminalStatus.SensorState;

/// What sees people pass the door. It keeps nothing and knows nobody.
public interface PassageSensor extends AutoCloseable {
    /// Tells each passage to `listener`, on a thread of the sensor's own, one at a time.
    void onPassage(Consumer<Passage> listener);

    /// What the sensor says of itself.
    SensorState state();

    /// Lets the pins go; no passage is told after it.
    @Override
    void close();
}
