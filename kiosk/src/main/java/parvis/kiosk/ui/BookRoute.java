package parvis.kiosk.ui;

import parvis.protocol.message.SessionId;

/// Seats in workshops, by residents themselves. What they type on the way is in no route.
public sealed interface BookRoute extends Route {
    /// All subjects and levels that *Ateliers* can be narrowed to.
    ///
    /// @param sought what it is narrowed to now
    /// @param first the first entry of the page shown
    record Narrow(Sought sought, int first) implements BookRoute {}

    /// One session's page.
    ///
    /// @param session which
    record OneSession(SessionId session) implements BookRoute {}

    /// « Réserver », from the notice to the code.
    ///
    /// @param session in which
    record Book(SessionId session) implements BookRoute {
        @Override
        public boolean answering() {
            return true;
        }
    }

    /// « Ma réservation »: a code, and what it stands for.
    record Mine() implements BookRoute {
        @Override
        public boolean answering() {
            return true;
        }
    }
}
