package parvis.protocol.message;

/// One fact of a batch, as the reader judged it.
public sealed interface ReceivedFact {
    /// The fact keeps the contract.
    ///
    /// @param fact what was counted
    /// @param extra a JSON object of the fields that this version does not know, empty when there are none; kept
    ///     with the fact, takes part in nothing
    /// @param raw the fact's JSON as it came, for the quarantine should a later check refuse it
    record Sound(Fact fact, String extra, String raw) implements ReceivedFact {}

    /// The fact breaks the contract and goes to quarantine.
    ///
    /// @param reason why
    /// @param raw the fact's JSON as it came
    record Faulty(RefusalReason reason, String raw) implements ReceivedFact {}
}
