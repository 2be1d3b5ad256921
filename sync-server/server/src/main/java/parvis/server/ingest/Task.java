package parvis.server.ingest;

import parvis.protocol.codec.Address;
import parvis.protocol.delivery.Incoming;
import parvis.protocol.message.TerminalId;

/// What is to be done with a message that was read.
sealed interface Task {
    /// Commit it and answer.
    ///
    /// @param payload its bytes, for the case that it cannot be committed as it was read
    @SuppressWarnings("ArrayRecordComponent")
    record Deliver(Incoming incoming, byte[] payload) implements Task {}

    /// Keep the latest word of a terminal; one of a kind replaces the one before.
    record Note(TerminalId terminal, Address.Kind kind, Runnable work) implements Task {}
}
