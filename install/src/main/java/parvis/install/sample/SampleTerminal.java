package parvis.install.sample;

import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;

/// A terminal that never stood anywhere, whose past is invented.
///
/// @param id its name, which is also its MQTT user
/// @param place where it would stand
/// @param password of its MQTT user
public record SampleTerminal(TerminalId id, PlaceId place, String password) {
    @Override
    public String toString() {
        return id + " at " + place;
    }
}
