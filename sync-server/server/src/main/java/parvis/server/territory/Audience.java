package parvis.server.territory;

import parvis.protocol.message.AudienceId;

/// For whom something was held, or an age bracket.
///
/// @param id the audience
/// @param label what people call it
public record Audience(AudienceId id, String label) {}
