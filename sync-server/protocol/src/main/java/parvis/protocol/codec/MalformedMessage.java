package parvis.protocol.codec;

import parvis.protocol.message.Acknowledgement.Reason;

/// A payload that breaks the contract; never leaves this room.
final class MalformedMessage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    MalformedMessage(String why) {
        this(Reason.UNREADABLE, why);
    }

    MalformedMessage(Reason reason, String why) {
        super(why, null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
