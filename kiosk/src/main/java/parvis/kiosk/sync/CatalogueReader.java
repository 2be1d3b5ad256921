package parvis.kiosk.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.catalogue.RightsPart;
import parvis.protocol.codec.CatalogueCodec;
import parvis.protocol.codec.Decoded;
import parvis.protocol.codec.Pieces;
import parvis.protocol.codec.RightsCodec;
import parvis.protocol.message.Manifest;

/// Makes a catalogue of its parts' bytes, or none when a part cannot be read. A long list comes in several parts. Parts
/// that this version does not know are left alone; one that is not there is empty, but for the territory.
final class CatalogueReader {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogueReader.class);

    private final Map<String, List<byte[]>> byName = new HashMap<>();
    private boolean sound = true;

    private CatalogueReader() {}

    static Optional<Catalogue> read(Manifest manifest, Map<String, byte[]> bySha256) {
        var reader = new CatalogueReader();
        for (var part : manifest.parts()) {
            var bytes = bySha256.get(part.sha256());
            if (bytes == null) {
                return Optional.empty();
            }
            reader.byName
                    .computeIfAbsent(Pieces.listOf(part.name()), _ -> new ArrayList<>())
                    .add(bytes);
        }
        return reader.catalogue(manifest.version());
    }

    private Optional<Catalogue> catalogue(String version) {
        var territory = parts("territory", CatalogueCodec::territory).stream().findFirst();
        var places = list("places", CatalogueCodec::places);
        var activities = list("activities", CatalogueCodec::activities);
        var closures = list("closures", CatalogueCodec::closures);
        var organizations = list("organizations", CatalogueCodec::organizations);
        var sessions = list("sessions", CatalogueCodec::sessions);
        var days = list("days", CatalogueCodec::days);
        var rights = rights();
        var needs = list("needs", CatalogueCodec::needs);
        return territory
                .filter(_ -> sound)
                .map(town -> new Catalogue(
                        version, town, places, activities, closures, organizations, sessions, days, rights, needs));
    }

    private RightsPart rights() {
        return new RightsPart(
                list("right-themes", RightsCodec::themes),
                list("rights", RightsCodec::rights),
                list("life-events", RightsCodec::events),
                list("operators", RightsCodec::operators),
                list("numbers", RightsCodec::numbers),
                list("synonyms", RightsCodec::synonyms),
                list("words", RightsCodec::words));
    }

    private <T> List<T> list(String name, Function<byte[], Decoded<List<T>>> decode) {
        return parts(name, decode).stream().flatMap(List::stream).toList();
    }

    private <T> List<T> parts(String name, Function<byte[], Decoded<T>> decode) {
        var values = new ArrayList<T>();
        for (var bytes : byName.getOrDefault(name, List.of())) {
            switch (decode.apply(bytes)) {
                case Decoded.Sound<T>(var value) -> values.add(value);
                case Decoded.Unreadable<T>(var _, var why) -> {
                    LOG.warn("catalogue part {} cannot be read: {}; the catalogue before stays", name, why);
                    sound = false;
                }
            }
        }
        return values;
    }
}
