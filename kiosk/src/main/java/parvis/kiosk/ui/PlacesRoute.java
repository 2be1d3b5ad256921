package parvis.kiosk.ui;

import parvis.protocol.message.Need;

/// *Trouver un lieu*, by what somebody needs and by other ways.
public sealed interface PlacesRoute extends Route {
    /// What somebody needs; the themes where the catalogue does not say who answers a need.
    record Needs() implements PlacesRoute {}

    /// Who answers one need.
    ///
    /// @param need which
    /// @param first the first entry of the page shown
    record OfNeed(Need need, int first) implements PlacesRoute {}

    /// Organisations that have a door in this town, or for which a desk of this town helps.
    ///
    /// @param first the first entry of the page shown
    record Operators(int first) implements PlacesRoute {}

    /// The places of which coordinates are known, drawn.
    ///
    /// @param first the first entry of the page shown
    record Plan(int first) implements PlacesRoute {}
}
