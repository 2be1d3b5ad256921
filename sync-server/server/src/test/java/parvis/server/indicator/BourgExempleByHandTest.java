package parvis.server.indicator;

import java.util.List;
import parvis.server.territory.Reference;

/// A second territory's formulas, without a change of the program.
final class BourgExempleByHandTest extends HandWorkedTable {
    BourgExempleByHandTest() {
        super("src/test/resources/territories/bourg-exemple", "bourg-exemple-by-hand.md");
    }

    @Override
    protected Sources sources(List<KeptFact> facts, List<Reference> pack) {
        return InMemorySources.of(facts, pack);
    }
}
