package parvis.server.territory;

import parvis.protocol.message.ServiceId;

/// A desk that a visit is told apart by; the wire calls it `service`.
///
/// @param id the desk
/// @param label what people call it
public record Desk(ServiceId id, String label) {}
