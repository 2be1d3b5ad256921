package parvis.server.completeness;

import parvis.protocol.message.FactId;

/// A fact in quarantine, as its JSON came.
public record RefusedFact(FactId id, String raw) {}
