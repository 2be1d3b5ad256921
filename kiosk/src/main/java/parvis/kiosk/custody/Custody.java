package parvis.kiosk.custody;

import java.time.Instant;
import java.util.Optional;

/// Keeps the private key of the bookings: wrapped on the disk, unwrapped in memory for a day at most. What
/// takes a code costs a second and 64 MiB or more: never on the screen's thread.
public interface Custody {
    /// How it stands at that moment. At midnight of the territory, and on [#forget], an open key is
    /// forgotten.
    State state(Instant now);

    /// First start: the team chooses its codes, and gets the recovery sheet, shown once. The key is open for
    /// the day afterwards.
    ///
    /// @throws IllegalStateException when there is a team already
    RecoverySheet found(DayCode day, ShortCode lock);

    /// Opens the key for the day; false: a wrong code.
    boolean open(String dayCode, Instant now);

    /// Whether that is the short code; it opens nothing that is not open.
    boolean unlocks(String shortCode);

    /// Other codes in the place of these: the key is wrapped anew, the bookings stay. Needs an open key.
    ///
    /// @throws IllegalStateException when the key is locked
    void change(DayCode day, ShortCode lock);

    /// The day code is forgotten: the words of the recovery sheet open the key, and new codes are set.
    /// Answers a new sheet, the old one is void; empty: the words are wrong.
    Optional<RecoverySheet> recover(String words, DayCode day, ShortCode lock, Instant now);

    /// Everything is lost: a new key, a new sheet. The names that the old key guarded can never be read
    /// again and are purged; seats and counts stay. The key is open for the day afterwards.
    RecoverySheet startOver(DayCode day, ShortCode lock);

    /// A new sheet in the place of one that was lost or never printed; the old one is void. Needs an open key.
    ///
    /// @throws IllegalStateException when the key is locked
    RecoverySheet newSheet();

    /// Forgets the open key.
    void forget();

    /// How the key stands.
    enum State {
        /// No team has chosen a code yet.
        NONE,
        /// Names can be written, not read.
        LOCKED,
        /// Names can be read.
        OPEN
    }
}
