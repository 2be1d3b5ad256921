package parvis.install;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parvis.protocol.codec.CatalogueCodec;
import parvis.protocol.codec.RightsCodec;
import parvis.server.pack.CatalogueParts;
import parvis.server.pack.PackReader;

/// The kiosk's tests meet the first town's rights as a server sends them, and not some of long ago. When the pack
/// changed, `-Dparvis.fixtures=write` writes them anew.
final class RightsFixtureTest {
    private static final Path FOLDER = Path.of("../kiosk/src/test/resources/parvis/kiosk/rights");

    @Test
    void the_kiosks_tests_have_the_rights_of_the_pack() throws IOException {
        for (var part : parts().entrySet()) {
            var file = FOLDER.resolve(part.getKey() + ".json");
            if ("write".equals(System.getProperty("parvis.fixtures"))) {
                Files.write(file, part.getValue());
            }
            assertArrayEquals(part.getValue(), Files.readAllBytes(file), part.getKey());
        }
    }

    private static Map<String, byte[]> parts() {
        var pack = CatalogueParts.of(PackReader.open(Path.of("territories/dugny")));
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("territory", CatalogueCodec.encode(pack.territory()));
        parts.put("places", CatalogueCodec.encodePlaces(pack.places()));
        parts.put("needs", CatalogueCodec.encodeNeeds(pack.needs()));
        parts.put("right-themes", RightsCodec.encodeThemes(pack.rights().themes()));
        parts.put("rights", RightsCodec.encodeRights(pack.rights().rights()));
        parts.put("life-events", RightsCodec.encodeEvents(pack.rights().events()));
        parts.put("operators", RightsCodec.encodeOperators(pack.rights().operators()));
        parts.put("numbers", RightsCodec.encodeNumbers(pack.rights().numbers()));
        parts.put("synonyms", RightsCodec.encodeSynonyms(pack.rights().synonyms()));
        parts.put("words", RightsCodec.encodeWords(pack.rights().words()));
        return parts;
    }
}
