package parvis.kiosk.directory;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parvis.protocol.message.PlaceId;

/// Cards that somebody in front of the screen called wrong, without who it was and without a word: how often, since
/// when, and whether the team hid the card. Outlives a restart. Any thread; a change blocks for one COMMIT.
public interface Doubts {
    /// Somebody says that a card is wrong.
    ///
    /// @throws DoubtFailure when the disk did not take it
    void raise(PlaceId place, Instant at);

    /// The team hides the card, until it is [#settle]d.
    ///
    /// @throws DoubtFailure when the disk did not take it
    void hide(PlaceId place);

    /// The card is right, or shown again: nothing is left of the doubt.
    ///
    /// @throws DoubtFailure when the disk did not take it
    void settle(PlaceId place);

    /// All, from memory; the oldest first.
    List<Doubt> all();

    /// The cards that the team hid, from memory.
    default Set<PlaceId> hidden() {
        return all().stream().filter(Doubt::hidden).map(Doubt::place).collect(Collectors.toUnmodifiableSet());
    }

    /// One card.
    ///
    /// @param place whose
    /// @param times how often it was called wrong
    /// @param since the first time
    /// @param hidden whether the team hid it
    record Doubt(PlaceId place, int times, Instant since, boolean hidden) {}

    /// The disk did not take it.
    final class DoubtFailure extends RuntimeException {
        private static final long serialVersionUID = 1;

        /// @param cause what the disk said
        public DoubtFailure(Throwable cause) {
            super("a doubt was not kept; all stands as it was", cause);
        }
    }
}
