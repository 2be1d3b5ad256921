package parvis.kiosk.attendance;

import java.util.function.Consumer;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Fact;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.PlaceId;

/// Counts what the door sensor saw, as `passage` facts: never mixed with people who were received. Who goes out is not
/// counted where the sensor can tell; where it cannot, each crossing counts.
public final class DoorCount implements Consumer<Passage> {
    private final Counter counter;
    private final Dimensions door;

    /// @param place where the door is
    public DoorCount(Counter counter, PlaceId place) {
        this.counter = counter;
        this.door = Dimensions.of(place, Fact.PASSAGE);
    }

    /// @throws CountingFailure when the disk did not take it
    @Override
    public void accept(Passage passage) {
        switch (passage.direction()) {
            case IN, UNKNOWN -> counter.count(door, Measures.of(Measure.PEOPLE, 1));
            case OUT -> {}
        }
    }
}
