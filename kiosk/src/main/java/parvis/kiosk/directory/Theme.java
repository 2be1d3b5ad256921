package parvis.kiosk.directory;

import parvis.protocol.message.ThemeId;

/// A theme under which people look for a place.
///
/// @param id the theme
/// @param label what people call it
/// @param places how many places it has
public record Theme(ThemeId id, String label, int places) {}
