package parvis.server.territory;

import parvis.protocol.message.ThemeId;

/// One of the convention's themes.
///
/// @param id the theme
/// @param label as the convention writes it
public record Theme(ThemeId id, String label) {}
