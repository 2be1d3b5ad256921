package parvis.server.mqtt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.protocol.codec.Codec;
import parvis.protocol.codec.Decoded;
import parvis.protocol.message.Manifest;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.TerritoryId;

final class CataloguePublisherTest {
    private static final String ROOT = "parvis/1/bourg-exemple/catalogue";
    private static final TerminalId TERMINAL = new TerminalId("borne-1");

    private final List<Sent> sent = new ArrayList<>();
    private List<Part> parts = List.of(part("places", "one"), part("sessions", "none"));
    private Instant now = Instant.parse("2026-11-24T10:00:00Z");
    private final CataloguePublisher publisher = new CataloguePublisher(
            new TerritoryId("bourg-exemple"),
            () -> parts,
            name -> "/catalogue/" + name,
            (topic, payload, retained) -> sent.add(new Sent(topic, payload, retained)),
            () -> now);

    @Test
    void parts_come_before_the_manifest_that_names_them_and_all_is_retained() {
        publisher.connected();
        assertEquals(
                List.of(topic(parts.get(0)), topic(parts.get(1)), ROOT),
                sent.stream().map(Sent::topic).toList());
        assertTrue(sent.stream().allMatch(Sent::retained));
        assertEquals(
                parts.stream().map(Part::sha256).toList(),
                manifest().parts().stream().map(Manifest.Part::sha256).toList());
    }

    @Test
    void the_same_parts_have_the_same_version_and_others_have_another() {
        publisher.connected();
        var first = manifest().version();
        publisher.connected();
        assertEquals(first, manifest().version());
        parts = List.of(part("places", "two"), part("sessions", "none"));
        publisher.changed();
        assertNotEquals(first, manifest().version());
    }

    @Test
    void a_part_is_cleared_when_the_last_two_manifests_lack_it() {
        publisher.connected();
        var oldest = parts.get(0);
        for (var state : List.of("two", "two", "three")) {
            assertEquals(List.of(), cleared(), state);
            parts = List.of(part("places", state), part("sessions", "none"));
            publisher.changed();
        }
        assertEquals(List.of(topic(oldest)), cleared());
        assertEquals(Optional.empty(), publisher.part("places", oldest.sha256()));
        assertTrue(publisher.part("places", part("places", "two").sha256()).isPresent());
    }

    @Test
    void a_part_that_comes_back_is_not_cleared() {
        publisher.connected();
        var first = parts;
        parts = List.of(part("places", "two"), part("sessions", "none"));
        publisher.changed();
        parts = first;
        publisher.changed();
        assertEquals(List.of(), cleared());
    }

    @Test
    void a_part_too_long_for_a_message_is_named_with_where_to_fetch_it() {
        var bytes = new byte[32_769];
        parts = List.of(Part.of("places", bytes), part("sessions", "none"));
        publisher.connected();
        var named = manifest().parts().getFirst();
        assertEquals(Optional.of("/catalogue/places/" + named.sha256()), named.url());
        assertEquals(Optional.empty(), manifest().parts().getLast().url());
        assertEquals(2, sent.size());
        assertArrayEquals(bytes, publisher.part("places", named.sha256()).orElseThrow());
    }

    @Test
    void who_shows_another_version_gets_it_again_but_not_at_every_word() {
        publisher.connected();
        var version = Optional.of(manifest().version());
        sent.clear();
        now = now.plusSeconds(60);
        publisher.heldBy(TERMINAL, version);
        assertEquals(0, sent.size());
        publisher.heldBy(TERMINAL, Optional.of("older"));
        assertEquals(3, sent.size());
        publisher.heldBy(TERMINAL, Optional.empty());
        assertEquals(3, sent.size());
        now = now.plusSeconds(60);
        publisher.heldBy(TERMINAL, Optional.empty());
        assertEquals(6, sent.size());
    }

    private Manifest manifest() {
        var last = sent.stream().filter(one -> one.topic.equals(ROOT)).toList().getLast();
        if (Codec.manifest(last.payload) instanceof Decoded.Sound(var manifest)) {
            return manifest;
        }
        throw new AssertionError("a manifest that cannot be read");
    }

    private List<String> cleared() {
        return sent.stream()
                .filter(one -> one.payload.length == 0)
                .map(Sent::topic)
                .toList();
    }

    private static String topic(Part part) {
        return ROOT + "/" + part.name() + "/" + part.sha256();
    }

    private static Part part(String name, String text) {
        return Part.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Sent(String topic, byte[] payload, boolean retained) {}
}
