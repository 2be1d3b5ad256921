package parvis.kiosk.action;

/// Something to choose.
///
/// @param id as a fact carries it
/// @param label what people call it
public record Option(String id, String label) {}
