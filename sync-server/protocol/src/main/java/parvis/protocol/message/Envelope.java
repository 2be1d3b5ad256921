package parvis.protocol.message;

/// A fact with its identity on its terminal.
///
/// @param ref epoch and sequence
/// @param fact what was counted
public record Envelope(FactRef ref, Fact fact) {}
