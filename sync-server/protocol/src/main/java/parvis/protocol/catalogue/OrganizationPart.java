package parvis.protocol.catalogue;

import parvis.protocol.message.OrganizationId;

/// One organisation of part `organizations`.
///
/// @param id the organisation
/// @param name what people call it
public record OrganizationPart(OrganizationId id, String name) {}
