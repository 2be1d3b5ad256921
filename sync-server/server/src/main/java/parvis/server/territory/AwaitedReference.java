package parvis.server.territory;

/// A reference figure that the pack names but has no source for: nothing is invented, coordinators enter it.
///
/// @param id what it measures
/// @param label what people call it
/// @param unit of its values
public record AwaitedReference(ReferenceId id, String label, String unit) {}
