package parvis.kiosk.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.catalogue.OrganizationPart;
import parvis.protocol.catalogue.RightsPart;
import parvis.protocol.catalogue.TerritoryPart;
import parvis.protocol.catalogue.WordPart;
import parvis.protocol.codec.CatalogueCodec;
import parvis.protocol.codec.Codec;
import parvis.protocol.codec.RightsCodec;
import parvis.protocol.message.Manifest;
import parvis.protocol.message.OrganizationId;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.TerritoryId;

final class CatalogueUpdaterTest {
    private static final byte[] TOWN = CatalogueCodec.encode(new TerritoryPart(
            new TerritoryId("bourg-exemple"),
            "Bourg-Exemple",
            ZoneId.of("Europe/Paris"),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2029, 12, 31),
            List.of(),
            List.of()));
    private static final byte[] NOBODY = CatalogueCodec.encodeOrganizations(List.of());
    private static final byte[] SOMEBODY =
            CatalogueCodec.encodeOrganizations(List.of(new OrganizationPart(new OrganizationId("club"), "Le club")));

    private final Shelf shelf = new Shelf();
    private final List<Manifest.Part> fetched = new ArrayList<>();
    private final List<String> changes = new ArrayList<>();
    private final CatalogueUpdater updater = updater();

    @Test
    void changes_when_the_manifest_and_all_its_parts_are_here_in_whatever_order() {
        updater.part(sha(TOWN), TOWN);
        updater.manifest(manifest("v1", NOBODY));
        assertEquals(Optional.empty(), updater.current());
        updater.part(sha(NOBODY), NOBODY);

        assertEquals(List.of("v1"), changes);
        assertEquals(
                "Bourg-Exemple", updater.current().orElseThrow().territory().name());
    }

    @Test
    void the_old_catalogue_stands_until_the_new_one_is_complete() {
        stands("v1", NOBODY);
        updater.manifest(manifest("v2", SOMEBODY));
        assertEquals("v1", version(updater));
        updater.part(sha(SOMEBODY), SOMEBODY);

        assertEquals("v2", version(updater));
        assertEquals(1, updater.current().orElseThrow().organizations().size());
    }

    @Test
    void what_is_said_of_rights_comes_in_parts_of_its_own() {
        var words = RightsCodec.encodeWords(List.of(new WordPart("bail", "contrat de location")));
        updater.part(sha(TOWN), TOWN);
        updater.part(sha(words), words);
        updater.manifest(Codec.encode(new Manifest("v1", List.of(part("territory", TOWN), part("words", words)))));

        assertEquals(1, updater.current().orElseThrow().rights().words().size());
    }

    @Test
    void a_server_that_knows_no_rights_sends_none() {
        stands("v1", NOBODY);

        assertEquals(RightsPart.NONE, updater.current().orElseThrow().rights());
    }

    @Test
    void a_part_that_is_not_what_its_topic_says_is_left_alone() {
        updater.part(sha(TOWN), TOWN);
        updater.manifest(manifest("v1", NOBODY));
        updater.part(sha(NOBODY), SOMEBODY);

        assertEquals(Optional.empty(), updater.current());
    }

    @Test
    void a_part_that_cannot_be_read_keeps_the_catalogue_before() {
        stands("v1", NOBODY);
        var broken = "{\"v\":1,\"organizations\":[{\"id\":7}]}".getBytes(StandardCharsets.UTF_8);
        updater.part(sha(broken), broken);
        updater.manifest(manifest("v2", broken));

        assertEquals("v1", version(updater));
    }

    @Test
    void garbage_for_a_manifest_is_survived() {
        stands("v1", NOBODY);
        updater.manifest("[".getBytes(StandardCharsets.UTF_8));
        updater.part("x", new byte[0]);

        assertEquals("v1", version(updater));
    }

    @Test
    void the_catalogue_outlives_a_restart() {
        stands("v1", NOBODY);

        assertEquals("v1", version(updater()));
    }

    @Test
    void a_part_that_is_too_large_for_a_message_is_fetched() {
        var part =
                new Manifest.Part("organizations", sha(SOMEBODY), SOMEBODY.length, Optional.of("https://s.exemple/p"));
        updater.part(sha(TOWN), TOWN);
        updater.manifest(Codec.encode(new Manifest("v1", List.of(part("territory", TOWN), part))));
        assertEquals(List.of(part), fetched);
        updater.part(sha(SOMEBODY), SOMEBODY);

        assertEquals("v1", version(updater));
    }

    private CatalogueUpdater updater() {
        var made = new CatalogueUpdater(shelf, fetched::add);
        made.onChange(catalogue -> changes.add(catalogue.version()));
        return made;
    }

    private void stands(String version, byte[] organizations) {
        updater.part(sha(TOWN), TOWN);
        updater.part(sha(organizations), organizations);
        updater.manifest(manifest(version, organizations));
        assertEquals(version, version(updater));
    }

    private static String version(CatalogueUpdater updater) {
        return updater.current().map(Catalogue::version).orElse("none");
    }

    private static byte[] manifest(String version, byte[] organizations) {
        return Codec.encode(
                new Manifest(version, List.of(part("territory", TOWN), part("organizations", organizations))));
    }

    private static Manifest.Part part(String name, byte[] bytes) {
        return new Manifest.Part(name, sha(bytes), bytes.length, Optional.empty());
    }

    private static String sha(byte[] bytes) {
        return CatalogueUpdater.hash(bytes);
    }

    private static final class Shelf implements CatalogueShelf {
        private Optional<Kept> kept = Optional.empty();

        @Override
        public Optional<Kept> load() {
            return kept;
        }

        @Override
        public void replace(Kept fresh, Map<SessionId, LocalDateTime> starts) {
            kept = Optional.of(fresh);
        }

        @Override
        public Map<SessionId, LocalDateTime> firstStarts() {
            return Map.of();
        }
    }
}
