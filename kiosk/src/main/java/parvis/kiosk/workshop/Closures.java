package parvis.kiosk.workshop;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// « Fermé cet après-midi »: what staff say of this place, all of a sudden. A session of that time takes no
/// booking and promotes nobody until it is moved, or the place opens again. Durable when it returns.
public interface Closures {
    /// Closes from now, or from then, to then; answers it. Replaces a closure that overlaps.
    Closure close(LocalDateTime from, LocalDateTime to);

    /// Opens again: what is closed now is open from now, and what was to close later today will not be.
    void open();

    /// The closure that holds at that time.
    Optional<Closure> at(LocalDateTime time);

    /// All of this day and later.
    List<Closure> from(LocalDateTime time);

    /// One closure.
    ///
    /// @param from its first moment
    /// @param to its end
    record Closure(LocalDateTime from, LocalDateTime to) {
        /// @throws IllegalArgumentException when it ends before it begins
        public Closure {
            if (!to.isAfter(from)) {
                throw new IllegalArgumentException("to <= from: " + to + " <= " + from);
            }
        }
    }
}
