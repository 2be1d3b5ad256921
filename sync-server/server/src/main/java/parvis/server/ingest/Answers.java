package parvis.server.ingest;

import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.Notice;
import parvis.protocol.message.TerminalId;

/// The way back to the terminals: may lose anything, never waits for the network and never throws. A lost answer
/// costs nothing, the terminal asks again.
public interface Answers {
    /// Sends what is committed.
    void acknowledge(TerminalId to, Acknowledgement acknowledgement);

    /// Sends what others of its place call.
    void notify(TerminalId to, Notice notice);
}
