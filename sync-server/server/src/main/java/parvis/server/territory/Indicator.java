package parvis.server.territory;

import java.util.Optional;

/// One row of a fiche: what the committee asks, in its own words.
///
/// @param id the row
/// @param label verbatim from the plan, its slips included
/// @param kind the plan's word for how it is made, `growth`, `count+distinct`
/// @param unit verbatim
/// @param fedBy where its numbers come from
/// @param note what a reader should know
/// @param aim whether it measures what was done or what it changed
public record Indicator(
        IndicatorId id, String label, String kind, String unit, FedBy fedBy, Optional<String> note, Aim aim) {
    /// The two lists of a fiche.
    public enum Aim {
        /// « Résultats »: what was done.
        RESULT,
        /// « Impacts »: what it changed.
        IMPACT
    }
}
