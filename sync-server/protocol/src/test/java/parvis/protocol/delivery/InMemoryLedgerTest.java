package parvis.protocol.delivery;

import java.util.Optional;
import parvis.protocol.message.FactId;
import parvis.protocol.message.Measure;
import parvis.protocol.message.RefusalReason;

final class InMemoryLedgerTest extends LedgerContract {
    private final InMemoryLedger ledger = new InMemoryLedger();

    @Override
    protected Ledger ledger() {
        return ledger;
    }

    @Override
    protected long people() {
        return ledger.kept().values().stream()
                .mapToLong(fact -> fact.measures().get(Measure.PEOPLE))
                .sum();
    }

    @Override
    protected Optional<RefusalReason> refusal(FactId id) {
        return Optional.ofNullable(ledger.refused().get(id));
    }
}
