package parvis.server.indicator;

import java.util.List;
import parvis.server.territory.Reference;

final class InMemoryReferencesTest extends ReferencesContract {
    @Override
    protected References over(List<Reference> pack) {
        return new InMemoryReferences(pack);
    }
}
