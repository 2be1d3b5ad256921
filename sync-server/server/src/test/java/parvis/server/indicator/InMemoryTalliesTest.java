package parvis.server.indicator;

import java.util.List;

final class InMemoryTalliesTest extends TalliesContract {
    @Override
    protected Tallies over(List<KeptFact> facts) {
        return new InMemoryTallies(facts);
    }
}
