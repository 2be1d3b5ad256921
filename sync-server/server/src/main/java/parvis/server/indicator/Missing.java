package parvis.server.indicator;

/// Why a figure has no value.
///
/// @param code what lacks: `facts`, `entry`, `baseline`, `denominator` or `reference:ID`
/// @param text a plain French sentence
public record Missing(String code, String text) {}
