package parvis.protocol.message;

/// Names a fact for ever, over all terminals. Repeating a fact under its id is harmless: the server keeps the first.
///
/// @param terminal who counted
/// @param ref epoch and sequence on that terminal
public record FactId(TerminalId terminal, FactRef ref) {}
