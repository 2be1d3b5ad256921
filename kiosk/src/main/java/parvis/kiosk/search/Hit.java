package parvis.kiosk.search;

/// One thing that a search found.
///
/// @param kind what it is
/// @param id its id among its kind
public record Hit(Kind kind, String id) {}
