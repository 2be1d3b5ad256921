package parvis.server.territory;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Optional;

/// A figure that others published about the territory. It names its unit, its year and its source.
///
/// @param id what it measures; one id may have several, of different years
/// @param label what people call it
/// @param value as published
/// @param unit of the value
/// @param year of which it speaks, absent when the source does not say
/// @param source who published it
public record Reference(
        ReferenceId id, String label, BigDecimal value, String unit, Optional<Year> year, String source) {}
