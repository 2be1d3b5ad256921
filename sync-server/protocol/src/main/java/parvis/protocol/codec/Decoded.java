package parvis.protocol.codec;

import parvis.protocol.message.Acknowledgement;

/// What became of a payload that arrived. No payload makes a reader throw.
public sealed interface Decoded<T> {
    /// It keeps the contract.
    record Sound<T>(T value) implements Decoded<T> {}

    /// It does not.
    ///
    /// @param reason what the sender is told
    /// @param why for the log: says where and what, and repeats nothing of the payload
    record Unreadable<T>(Acknowledgement.Reason reason, String why) implements Decoded<T> {}
}
