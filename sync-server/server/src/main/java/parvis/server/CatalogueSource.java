package parvis.server;

import java.util.List;
import java.util.function.Supplier;
import parvis.protocol.catalogue.SessionPart;
import parvis.protocol.codec.CatalogueCodec;
import parvis.server.mqtt.Part;
import parvis.server.pack.CatalogueParts;

/// The catalogue's parts as they are now: what the pack says, and the sessions of all terminals.
final class CatalogueSource implements Supplier<List<Part>> {
    private final List<Part> fixed;
    private final Supplier<List<SessionPart>> sessions;

    CatalogueSource(CatalogueParts parts, Supplier<List<SessionPart>> sessions) {
        this.sessions = sessions;
        fixed = List.of(
                Part.of("territory", CatalogueCodec.encode(parts.territory())),
                Part.of("places", CatalogueCodec.encodePlaces(parts.places())),
                Part.of("activities", CatalogueCodec.encodeActivities(parts.activities())),
                Part.of("closures", CatalogueCodec.encodeClosures(parts.closures())),
                Part.of("organizations", CatalogueCodec.encodeOrganizations(parts.organizations())));
    }

    @Override
    public List<Part> get() {
        var all = new java.util.ArrayList<>(fixed);
        all.add(Part.of("sessions", CatalogueCodec.encodeSessions(sessions.get())));
        return all;
    }
}
