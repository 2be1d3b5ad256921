package parvis.install.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parvis.install.FirstTerritory;
import parvis.kiosk.sqlite.Databases;
import parvis.kiosk.sqlite.SqliteCatalogueShelf;
import parvis.kiosk.sync.CatalogueShelf;
import parvis.protocol.codec.CatalogueCodec;
import parvis.protocol.codec.Codec;
import parvis.protocol.codec.RightsCodec;
import parvis.protocol.message.Manifest;
import parvis.server.pack.CatalogueParts;
import parvis.server.pack.PackReader;
import tools.jackson.databind.json.JsonMapper;

/// A terminal as it stands on its second day: a catalogue in its store, a server that does not answer.
final class StartTerminal {
    static final int WIDTH = 562;
    static final int HEIGHT = 1000;

    private final Path config;

    StartTerminal(Path folder) throws IOException {
        var pack = PackReader.open(FirstTerritory.folder(FirstTerritory.root()));
        var territory = pack.territory();
        var data = folder.resolve("data");
        try (var database = Databases.open(data, Clock.systemUTC())) {
            new SqliteCatalogueShelf(database).replace(kept(CatalogueParts.of(pack)), Map.of());
        }
        config = folder.resolve("kiosk.json");
        var json = new LinkedHashMap<String, Object>();
        json.put("v", 1);
        json.put("territory", territory.id().value());
        json.put("terminal", "borne-1");
        json.put("place", territory.places().getFirst().id().value());
        json.put("role", "both");
        json.put("zone", territory.zone().getId());
        json.put("mqtt", Map.of("url", "tcp://127.0.0.1:9", "user", "borne-1", "password", "none"));
        json.put("data", data.toString());
        json.put(
                "screen",
                Map.of(
                        "width",
                        WIDTH,
                        "height",
                        HEIGHT,
                        "diagonalInches",
                        21.5,
                        "distanceMm",
                        500,
                        "fullScreen",
                        false));
        json.put("hardware", "none");
        json.put("clock", "trusted");
        json.put("stopWithStdin", true);
        Files.writeString(config, JsonMapper.builder().build().writeValueAsString(json));
    }

    /// Its configuration.
    Path config() {
        return config;
    }

    private static CatalogueShelf.Kept kept(CatalogueParts parts) {
        var bytes = new LinkedHashMap<String, byte[]>();
        bytes.put("territory", CatalogueCodec.encode(parts.territory()));
        bytes.put("places", CatalogueCodec.encodePlaces(parts.places()));
        bytes.put("activities", CatalogueCodec.encodeActivities(parts.activities()));
        bytes.put("closures", CatalogueCodec.encodeClosures(parts.closures()));
        bytes.put("days", CatalogueCodec.encodeDays(parts.days()));
        bytes.put("organizations", CatalogueCodec.encodeOrganizations(parts.organizations()));
        bytes.put("needs", CatalogueCodec.encodeNeeds(parts.needs()));
        var rights = parts.rights();
        bytes.put("right-themes", RightsCodec.encodeThemes(rights.themes()));
        bytes.put("rights", RightsCodec.encodeRights(rights.rights()));
        bytes.put("life-events", RightsCodec.encodeEvents(rights.events()));
        bytes.put("operators", RightsCodec.encodeOperators(rights.operators()));
        bytes.put("numbers", RightsCodec.encodeNumbers(rights.numbers()));
        bytes.put("synonyms", RightsCodec.encodeSynonyms(rights.synonyms()));
        bytes.put("words", RightsCodec.encodeWords(rights.words()));
        bytes.put("sessions", CatalogueCodec.encodeSessions(List.of()));
        var byHash = new HashMap<String, byte[]>();
        var named = new ArrayList<Manifest.Part>();
        bytes.forEach((name, part) -> {
            byHash.put(hash(part), part);
            named.add(new Manifest.Part(name, hash(part), part.length, Optional.empty()));
        });
        return new CatalogueShelf.Kept(Codec.encode(new Manifest("1", named)), byHash);
    }

    private static String hash(byte[] part) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(part));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
