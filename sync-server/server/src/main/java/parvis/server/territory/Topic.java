package parvis.server.territory;

import parvis.protocol.message.TopicId;

/// A subject that a form offers.
///
/// @param id the subject
/// @param label what people call it
public record Topic(TopicId id, String label) {}
