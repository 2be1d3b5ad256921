package parvis.server.completeness;

import java.util.List;
import java.util.Map;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;
import parvis.server.indicator.KeptFact;

final class InMemoryClosingsTest extends ClosingsContract {
    @Override
    protected Closings over(Map<TerminalId, PlaceId> enrolled, List<KeptFact> accepted, List<RefusedFact> refused) {
        return new InMemoryClosings(enrolled, accepted, refused);
    }
}
