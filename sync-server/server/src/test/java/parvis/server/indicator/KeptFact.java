package parvis.server.indicator;

import parvis.protocol.message.Fact;
import parvis.protocol.message.FactId;

/// A fact as a ledger keeps it.
public record KeptFact(FactId id, Fact fact) {}
