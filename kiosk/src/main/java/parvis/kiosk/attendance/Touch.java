package parvis.kiosk.attendance;

import java.time.Instant;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Measures;

/// One gesture that was counted and is on the disk.
///
/// @param id names it
/// @param at when, as the terminal's clock said
/// @param dimensions what it was counted under
/// @param measures what it counts now
public record Touch(TouchId id, Instant at, Dimensions dimensions, Measures measures) {}
