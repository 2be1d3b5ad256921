package parvis.kiosk.rights;

import java.util.List;
import parvis.protocol.message.OperatorId;
import parvis.protocol.message.RightId;

/// What follows from the answers. It has no text form: nobody can write it to a log by mistake.
public final class Outcome {
    private final List<RightId> rights;
    private final List<OperatorId> askAt;
    private final boolean urgent;

    Outcome(List<RightId> rights, List<OperatorId> askAt, boolean urgent) {
        this.rights = List.copyOf(rights);
        this.askAt = List.copyOf(askAt);
        this.urgent = urgent;
    }

    /// The rights to check, in order.
    public List<RightId> rights() {
        return rights;
    }

    /// Where to ask, best first.
    public List<OperatorId> askAt() {
        return askAt;
    }

    /// Whether the urgent numbers come first.
    public boolean urgent() {
        return urgent;
    }

    @Override
    public String toString() {
        return "Outcome";
    }
}
