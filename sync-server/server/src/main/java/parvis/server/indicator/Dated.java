package parvis.server.indicator;

import java.time.Instant;

/// What somebody set, with who and when.
///
/// @param value what
/// @param author who
/// @param at when
public record Dated<T>(T value, String author, Instant at) {}
