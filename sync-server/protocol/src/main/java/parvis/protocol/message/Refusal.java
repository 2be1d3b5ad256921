package parvis.protocol.message;

/// A fact that the server keeps in quarantine. It counts as delivered, so that nothing behind it is held up.
///
/// @param ref which fact
/// @param reason why
public record Refusal(FactRef ref, RefusalReason reason) {}
