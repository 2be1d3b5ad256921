package parvis.kiosk.workshop;

import java.util.List;

/// The sessions that this terminal plans, as the public's screens need them: from memory, asked again and again.
@FunctionalInterface
public interface OwnSessions {
    /// A terminal that plans nothing.
    OwnSessions NONE = List::of;

    /// All future ones and those of the last days, cancelled ones too, soonest first.
    List<PlannedSession> planned();
}
