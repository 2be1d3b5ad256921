package parvis.kiosk.attendance;

/// One crossing of the door: a beam was cut and is free again. It has no time of its own: it is counted when it is
/// told.
///
/// @param direction which way
public record Passage(Direction direction) {}
