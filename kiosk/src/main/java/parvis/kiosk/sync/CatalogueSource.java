package parvis.kiosk.sync;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.message.AgendaSession;

/// The catalogue as the screens see it: whole, or none until the first sync of a new terminal.
public interface CatalogueSource {
    /// The catalogue that stands now, empty until the first one was complete.
    Optional<Catalogue> current();

    /// Hears of each new catalogue, on a thread of the delivery's own; not called for the one that stands already.
    void onChange(Consumer<Catalogue> listener);

    /// When that session of another terminal was first to be, as far as this one heard, where it has another time now.
    default Optional<LocalDateTime> movedFrom(AgendaSession session) {
        return Optional.empty();
    }
}
