package parvis.server.overview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import parvis.protocol.message.ClockQuality;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;

/// How a terminal stands, as far as the server knows.
///
/// @param id which
/// @param place where it stands, absent for one of which only facts are known
/// @param role `public`, `desk` or `both`
/// @param revoked when it was shut out
/// @param lastContact when it was last heard of
/// @param online what it or its last will said last
/// @param pending facts that it has not been thanked for
/// @param setAside facts that the server could not read
/// @param software its version
/// @param catalogue the version of the catalogue that it shows
/// @param clock how far its time can be trusted
/// @param diskFreeMb free space for its data
/// @param temperatureC its processor's
/// @param alerts what a person should look at, newest first
public record TerminalReport(
        TerminalId id,
        Optional<PlaceId> place,
        Optional<String> role,
        Optional<Instant> revoked,
        Optional<Instant> lastContact,
        Optional<Boolean> online,
        OptionalLong pending,
        OptionalLong setAside,
        Optional<String> software,
        Optional<String> catalogue,
        Optional<ClockQuality> clock,
        OptionalLong diskFreeMb,
        OptionalDouble temperatureC,
        List<Alert> alerts) {
    public TerminalReport {
        alerts = List.copyOf(alerts);
    }

    /// Something that a person should look at.
    ///
    /// @param kind what
    /// @param detail which epoch, which sequences: no free text
    /// @param at when it was noticed, where that is known
    public record Alert(Kind kind, String detail, Optional<Instant> at) {}

    /// Kinds of alerts.
    public enum Kind {
        /// Two epochs follow the same one: a disk was copied or restored.
        COPY_OR_RESTORE("copy-or-restore"),
        /// Facts that the terminal no longer holds never came.
        GAP("gap"),
        /// Facts that the server could not read are kept on the terminal.
        SET_ASIDE("set-aside"),
        /// The door sensor is stuck or does not answer.
        SENSOR("sensor"),
        /// The terminal does not know the time.
        CLOCK("clock"),
        /// Its disk is nearly full.
        DISK("disk");

        private final String wireName;

        Kind(String wireName) {
            this.wireName = wireName;
        }

        /// The word in the API.
        public String wireName() {
            return wireName;
        }
    }
}
