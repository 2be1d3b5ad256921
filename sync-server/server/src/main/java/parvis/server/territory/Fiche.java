package parvis.server.territory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One « fiche action » of the plan. Its name stays French: it is the document's own.
///
/// @param id the plan's short name for it
/// @param theme the convention's theme that it serves
/// @param title verbatim
/// @param enjeu what is at stake, verbatim
/// @param objectifs what is aimed at, verbatim
/// @param publics for whom, verbatim
/// @param results its « résultats » in the plan's order
/// @param impacts its « impacts » in the plan's order
public record Fiche(
        String id,
        Theme theme,
        String title,
        Optional<String> enjeu,
        Optional<String> objectifs,
        Optional<String> publics,
        List<Indicator> results,
        List<Indicator> impacts) {
    public Fiche {
        results = List.copyOf(results);
        impacts = List.copyOf(impacts);
    }

    /// Results, then impacts: the order in which the plan is read.
    public List<Indicator> indicators() {
        return Stream.concat(results.stream(), impacts.stream()).toList();
    }
}
