package parvis.server.overview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import parvis.protocol.message.FactId;
import parvis.protocol.message.RefusalReason;
import parvis.protocol.message.TerminalId;

/// What arrived and was not taken, for a person to judge.
public interface Quarantine {
    /// The newest, at most `most`, newest first.
    List<Item> newest(int most);

    /// One thing that was not taken.
    sealed interface Item {
        /// Its name in lists, the same for ever.
        String name();

        /// Which terminal sent it.
        TerminalId terminal();

        /// When it came.
        Instant received();
    }

    /// A fact that breaks a rule.
    ///
    /// @param raw as it came, absent when it had to make room
    record RefusedFact(FactId id, RefusalReason reason, Optional<String> raw, Instant received) implements Item {
        @Override
        public String name() {
            return "fact:" + id.terminal() + ":" + id.ref().epoch() + ":"
                    + id.ref().sequence();
        }

        @Override
        public TerminalId terminal() {
            return id.terminal();
        }
    }

    /// A batch that could not be read.
    ///
    /// @param key its number in the store
    /// @param reason `unreadable` or `version`
    /// @param bytes how long it was
    /// @param head its first bytes as text, what is not printable replaced
    record UnreadableBatch(long key, TerminalId terminal, String reason, long bytes, String head, Instant received)
            implements Item {
        @Override
        public String name() {
            return "batch:" + key;
        }
    }
}
