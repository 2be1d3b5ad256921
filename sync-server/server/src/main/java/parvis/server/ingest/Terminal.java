package parvis.server.ingest;

import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;

/// A terminal that was enrolled.
///
/// @param id also its MQTT user and client id
/// @param place where it stands
/// @param role `public`, `desk` or `both`
/// @param revoked true when it may no longer connect; what it sent stays
public record Terminal(TerminalId id, PlaceId place, String role, boolean revoked) {}
