package parvis.kiosk.ui;

import parvis.protocol.message.SessionId;

/// The team's work with workshops: plan, book, tick, close.
public sealed interface SessionRoute extends StaffRoute {
    /// The sessions of this place, soonest first.
    ///
    /// @param first the first entry of the page shown
    record Sessions(int first) implements SessionRoute {}

    /// One session: who comes, and what can be done with it.
    ///
    /// @param session which
    record OneSession(SessionId session) implements SessionRoute {}
}
