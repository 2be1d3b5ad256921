package parvis.kiosk;

import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.kiosk.booking.Bookings;
import parvis.kiosk.booking.PurgeReceipt;
import parvis.kiosk.staff.SettingsBook;
import parvis.kiosk.workshop.PlanFailure;
import parvis.protocol.delivery.StoreFailure;
import parvis.protocol.message.TerminalStatus;

/// How many names this terminal keeps and for how long, for the data protection officer: three numbers, no name.
/// Nothing
/// is said where it cannot be read.
final class NamesKept implements Supplier<Optional<TerminalStatus.Names>> {
    private static final Logger LOG = LoggerFactory.getLogger(NamesKept.class);

    private final Bookings bookings;
    private final SettingsBook settings;

    NamesKept(Bookings bookings, SettingsBook settings) {
        this.bookings = bookings;
        this.settings = settings;
    }

    @Override
    public Optional<TerminalStatus.Names> get() {
        try {
            var kept = bookings.kept();
            var lastPurge = kept.receipts().stream().findFirst().map(PurgeReceipt::at);
            return Optional.of(
                    new TerminalStatus.Names(kept.names(), settings.settings().retentionDays(), lastPurge));
        } catch (PlanFailure | StoreFailure e) {
            LOG.warn("how many names are kept cannot be said: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
