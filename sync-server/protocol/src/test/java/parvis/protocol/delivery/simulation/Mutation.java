package parvis.protocol.delivery.simulation;

/// A mistake made on purpose, which a named invariant must notice: else the simulation proves nothing.
enum Mutation {
    /// As it should be.
    NONE,
    /// The server acknowledges what it has not committed.
    ACKNOWLEDGE_BEFORE_COMMIT,
    /// The server takes the greatest sequence for the end of the unbroken run.
    MARK_AS_MAXIMUM,
    /// The server keeps a repeated fact once more.
    IDENTITY_IGNORED,
    /// A terminal goes on in its epoch when its disk was set back.
    EPOCH_REUSED,
    /// A terminal forgets a fact when the broker has it.
    PRUNE_WHEN_PUBLISHED,
    /// A terminal never sends a batch again.
    NO_RESEND,
    /// A terminal believes any mark.
    ANY_MARK_BELIEVED,
    /// A terminal sets a whole batch aside for one fact in it.
    BATCH_SET_ASIDE,
    /// A terminal does not say which epoch came before.
    ANCESTRY_UNSAID
}
