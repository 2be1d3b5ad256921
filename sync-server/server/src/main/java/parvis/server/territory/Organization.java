package parvis.server.territory;

import parvis.protocol.message.OrganizationId;

/// A partner that a meeting can name.
///
/// @param id the organisation
/// @param name what people call it
/// @param source where it is named
public record Organization(OrganizationId id, String name, String source) {}
