package parvis.server;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import parvis.protocol.catalogue.NeedPart;
import parvis.protocol.catalogue.RightsPart;
import parvis.protocol.catalogue.SessionPart;
import parvis.protocol.codec.CatalogueCodec;
import parvis.protocol.codec.Pieces;
import parvis.protocol.codec.RightsCodec;
import parvis.server.mqtt.Part;
import parvis.server.pack.CatalogueParts;

/// The catalogue's parts as they are now: what the pack says, and the sessions of all terminals.
final class CatalogueSource implements Supplier<List<Part>> {
    private final List<Part> fixed;
    private final Supplier<List<SessionPart>> sessions;

    CatalogueSource(CatalogueParts parts, Supplier<List<SessionPart>> sessions) {
        this.sessions = sessions;
        fixed = Stream.of(
                        Stream.of(Part.of("territory", CatalogueCodec.encode(parts.territory()))),
                        list("places", parts.places(), CatalogueCodec::encodePlaces),
                        list("activities", parts.activities(), CatalogueCodec::encodeActivities),
                        list("closures", parts.closures(), CatalogueCodec::encodeClosures),
                        list("organizations", parts.organizations(), CatalogueCodec::encodeOrganizations),
                        list("days", parts.days(), CatalogueCodec::encodeDays),
                        needs(parts.needs()),
                        rights(parts.rights()))
                .flatMap(part -> part)
                .toList();
    }

    /// A town that says nothing of needs has no such part.
    private static Stream<Part> needs(List<NeedPart> needs) {
        return needs.isEmpty() ? Stream.empty() : list("needs", needs, CatalogueCodec::encodeNeeds);
    }

    /// A town that says nothing of rights has none of these parts.
    private static Stream<Part> rights(RightsPart rights) {
        if (rights.equals(RightsPart.NONE)) {
            return Stream.empty();
        }
        return Stream.of(
                        list("right-themes", rights.themes(), RightsCodec::encodeThemes),
                        list("rights", rights.rights(), RightsCodec::encodeRights),
                        list("life-events", rights.events(), RightsCodec::encodeEvents),
                        list("operators", rights.operators(), RightsCodec::encodeOperators),
                        list("numbers", rights.numbers(), RightsCodec::encodeNumbers),
                        list("synonyms", rights.synonyms(), RightsCodec::encodeSynonyms),
                        list("words", rights.words(), RightsCodec::encodeWords))
                .flatMap(part -> part);
    }

    private static <T> Stream<Part> list(String name, List<T> entries, Function<List<T>, byte[]> writer) {
        return Pieces.of(name, entries, writer).stream().map(piece -> Part.of(piece.name(), piece.bytes()));
    }

    @Override
    public List<Part> get() {
        return Stream.concat(fixed.stream(), list("sessions", sessions.get(), CatalogueCodec::encodeSessions))
                .toList();
    }
}
