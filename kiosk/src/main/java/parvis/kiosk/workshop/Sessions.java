package parvis.kiosk.workshop;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import parvis.protocol.message.SessionId;

/// The sessions of the whole territory, as far as the catalogue knows them.
public interface Sessions {
    /// Those that are not over at that moment, cancelled ones included, soonest first.
    List<Session> upcoming(LocalDateTime now);

    /// Those of that day, cancelled ones included, soonest first.
    List<Session> on(LocalDate day);

    /// One of them, whenever it is.
    Optional<Session> session(SessionId id);
}
