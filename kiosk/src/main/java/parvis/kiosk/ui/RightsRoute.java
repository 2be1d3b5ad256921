package parvis.kiosk.ui;

import java.util.Optional;
import parvis.protocol.message.LifeEventId;
import parvis.protocol.message.OperatorId;
import parvis.protocol.message.RightId;

/// *Mes droits*. No route holds an answer: answers live beside the screens, in one object that is wiped with the visit.
public sealed interface RightsRoute extends Route {
    /// What happens in a life.
    ///
    /// @param first the first entry of the page shown
    record Events(int first) implements RightsRoute {}

    /// One question.
    ///
    /// @param event about what
    /// @param number its place, from 0
    record Question(LifeEventId event, int number) implements RightsRoute {}

    /// The rights to check, in order.
    ///
    /// @param event about what
    /// @param first the first entry of the page shown
    record Checklist(LifeEventId event, int first) implements RightsRoute {}

    /// The checklist, to take away.
    ///
    /// @param event about what
    record TakeAway(LifeEventId event) implements RightsRoute {}

    /// All rights.
    ///
    /// @param first the first entry of the page shown
    record All(int first) implements RightsRoute {}

    /// One right's card.
    ///
    /// @param right which
    /// @param first the first part of the page shown
    record Card(RightId right, int first) implements RightsRoute {}

    /// Numbers for people in need.
    ///
    /// @param event those of an event; empty: all
    /// @param first the first entry of the page shown
    record Urgent(Optional<LifeEventId> event, int first) implements RightsRoute {}

    /// An organisation that has no door in this town.
    ///
    /// @param operator which
    /// @param first the first part of the page shown
    record Organisation(OperatorId operator, int first) implements RightsRoute {}
}
