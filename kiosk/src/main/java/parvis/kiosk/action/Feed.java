package parvis.kiosk.action;

/// An indicator that a form feeds.
///
/// @param indicator as the plan names it
/// @param words as the plan says it, and under which conditions
public record Feed(String indicator, String words) {}
