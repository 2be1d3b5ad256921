package parvis.kiosk.attendance;

import java.time.Instant;
import parvis.protocol.message.Dimensions;

/// Many touches of one tile in a short time: children at play, or a queue that was let in. Counted until staff drop it.
///
/// @param id names it on this terminal
/// @param from its first touch
/// @param to its last touch
/// @param dimensions the tile
/// @param touches how many touches it has that were not undone
public record Burst(long id, Instant from, Instant to, Dimensions dimensions, int touches) {}
