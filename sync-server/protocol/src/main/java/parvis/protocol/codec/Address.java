package parvis.protocol.codec;

import java.util.Locale;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.TerritoryId;

/// What a topic of the contract names.
public sealed interface Address {
    /// The first level after the version.
    TerritoryId territory();

    /// One of a terminal's own topics.
    record OfTerminal(TerritoryId territory, TerminalId terminal, Kind kind) implements Address {}

    /// The manifest.
    record OfManifest(TerritoryId territory) implements Address {}

    /// One part of the catalogue.
    ///
    /// @param territory whose
    /// @param part its name
    /// @param sha256 the hash of its bytes
    record OfPart(TerritoryId territory, String part, String sha256) implements Address {}

    /// The last level of a terminal's topic.
    enum Kind {
        FACTS(true),
        HELLO(true),
        AGENDA(true),
        STATUS(true),
        CALL(true),
        ACK(false),
        NOTICE(false);

        private final boolean fromTerminal;

        Kind(boolean fromTerminal) {
            this.fromTerminal = fromTerminal;
        }

        /// True when the terminal publishes it and the server reads it, false for the other way.
        public boolean fromTerminal() {
            return fromTerminal;
        }

        /// The level in a topic.
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
