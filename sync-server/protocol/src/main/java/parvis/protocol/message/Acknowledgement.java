package parvis.protocol.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The server's answer to each batch and each hello, sent only after the COMMIT.
///
/// @param marks how far each epoch that was asked about is stored
/// @param refused facts of the batch that went to quarantine
/// @param now the server's time; serves as time where a terminal has none
/// @param unreadable set when the batch could not be read at all
public record Acknowledgement(List<Mark> marks, List<Refusal> refused, Instant now, Optional<Unreadable> unreadable) {
    public Acknowledgement {
        marks = List.copyOf(marks);
        refused = List.copyOf(refused);
    }

    /// Says that a payload could not be read.
    ///
    /// @param bytes its length, so that the terminal knows which one is meant
    /// @param reason what was wrong
    public record Unreadable(int bytes, Reason reason) {
        /// @throws IllegalArgumentException when `bytes` is below 0
        public Unreadable {
            if (bytes < 0) {
                throw new IllegalArgumentException("bytes < 0: " + bytes);
            }
        }
    }

    /// What was wrong with an unreadable payload.
    public enum Reason {
        /// No JSON of the contract: the terminal halves the batch.
        UNREADABLE("unreadable"),
        /// A version that this server does not know yet: the terminal waits.
        VERSION("version");

        private final String wireName;

        Reason(String wireName) {
            this.wireName = wireName;
        }

        /// The word on the wire.
        public String wireName() {
            return wireName;
        }
    }
}
