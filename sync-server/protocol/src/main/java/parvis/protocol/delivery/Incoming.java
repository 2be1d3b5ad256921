package parvis.protocol.delivery;

import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.Hello;
import parvis.protocol.message.ReceivedBatch;
import parvis.protocol.message.TerminalId;

/// One message of a terminal as the [Receiver] takes it. The terminal is the topic's owner, checked before.
public sealed interface Incoming {
    /// Who sent it, and gets the answer.
    TerminalId terminal();

    /// A batch whose frame is sound.
    record Facts(TerminalId terminal, ReceivedBatch batch) implements Incoming {}

    /// Where the terminal stands.
    record Greeting(TerminalId terminal, Hello hello) implements Incoming {}

    /// A payload on `facts` or `hello` that could not be read.
    ///
    /// @param terminal who sent it
    /// @param payload its bytes, which go one way and are compared by nobody
    /// @param reason what was wrong
    @SuppressWarnings("ArrayRecordComponent")
    record Unreadable(TerminalId terminal, byte[] payload, Acknowledgement.Reason reason) implements Incoming {}
}
