package parvis.protocol.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// The server's half of delivery: keeps what arrives in one commit, then says how far each epoch stands. It knows no
/// network and no database; whoever calls it publishes the answers, which exist only once all is durable.
public final class Receiver {
    private final Ledger ledger;
    private final LocalDate earliest;
    private final ZoneId zone;

    /// @param ledger where facts are kept
    /// @param conventionFrom the convention's first day; a day more than a year before it is refused
    /// @param zone the territory's, in which tomorrow is told
    public Receiver(Ledger ledger, LocalDate conventionFrom, ZoneId zone) {
        this.ledger = ledger;
        this.earliest = conventionFrom.minusYears(1);
        this.zone = zone;
    }

    /// Takes messages of any terminals in the order of their arrival, all in one commit.
    ///
    /// @param now the server's time
    /// @return an answer to each, in the same order
    /// @throws StoreFailure when nothing was kept; nobody may be answered then, all will be sent again
    public List<Answer> receive(List<Incoming> incoming, Instant now) {
        if (incoming.isEmpty()) {
            return List.of();
        }
        var latest = LocalDate.ofInstant(now, zone).plusDays(1);
        // finer than a millisecond is more than other programs' clocks can read
        var said = now.truncatedTo(ChronoUnit.MILLIS);
        return ledger.commit(writing -> new Reception(writing, earliest, latest, said).take(incoming));
    }
}
