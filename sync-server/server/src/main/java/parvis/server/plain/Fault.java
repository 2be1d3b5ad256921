package parvis.server.plain;

/// A rule that a text breaks.
///
/// @param rule which
/// @param found the word or number that breaks it
/// @param instead what to write, or how much is allowed; empty where the rule says it all
public record Fault(Rule rule, String found, String instead) {}
