package parvis.server.sql;

import java.time.Instant;
import java.util.List;
import parvis.protocol.delivery.Ledger;
import parvis.server.indicator.KeptFact;

/// What these tests put into a ledger.
final class Samples {
    static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private Samples() {}

    static void keep(Ledger ledger, List<KeptFact> facts) {
        ledger.commit(writing -> {
            facts.forEach(kept -> writing.keep(kept.id(), kept.fact(), "", NOW));
            return facts.size();
        });
    }
}
