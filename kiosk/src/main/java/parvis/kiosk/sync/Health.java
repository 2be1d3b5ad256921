package parvis.kiosk.sync;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import parvis.protocol.message.TerminalStatus.SensorState;

/// How the machine is, where it can be read.
///
/// @param diskFreeMb free space for the terminal's data
/// @param temperatureC the processor's
/// @param sensor the door sensor's own word, where there is one
public record Health(OptionalLong diskFreeMb, OptionalDouble temperatureC, Optional<SensorState> sensor) {}
