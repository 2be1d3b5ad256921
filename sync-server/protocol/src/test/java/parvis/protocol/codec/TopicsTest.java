package parvis.protocol.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parvis.protocol.Samples;
import parvis.protocol.message.TerritoryId;

final class TopicsTest {
    private static final TerritoryId TOWN = new TerritoryId("bourg-exemple");
    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void a_topic_is_parsed_to_what_it_was_made_from() {
        for (var kind : Address.Kind.values()) {
            assertEquals(
                    Optional.of(new Address.OfTerminal(TOWN, Samples.TERMINAL, kind)),
                    Topics.parse(Topics.of(TOWN, Samples.TERMINAL, kind)));
        }
        assertEquals(Optional.of(new Address.OfManifest(TOWN)), Topics.parse(Topics.manifest(TOWN)));
        assertEquals(
                Optional.of(new Address.OfPart(TOWN, "places", HASH)), Topics.parse(Topics.part(TOWN, "places", HASH)));
    }

    @Test
    void topics_are_named_as_the_contract_names_them() {
        assertEquals("parvis/1/bourg-exemple/borne-1/facts", Topics.of(TOWN, Samples.TERMINAL, Address.Kind.FACTS));
        assertEquals("parvis/1/bourg-exemple/catalogue", Topics.manifest(TOWN));
        assertEquals("parvis/1/bourg-exemple/catalogue/#", Topics.parts(TOWN));
        assertEquals("parvis/1/bourg-exemple/+/hello", Topics.ofAll(TOWN, Address.Kind.HELLO));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "parvis",
                "parvis/1",
                "parvis/1/",
                "parvis/1/town",
                "parvis/1/town/",
                "parvis/1/town/borne-1",
                "parvis/1/town/borne-1/",
                "parvis/1/town/borne-1/facts/",
                "parvis/1/town/borne-1/facts/x",
                "/parvis/1/town/borne-1/facts",
                "parvis/2/town/borne-1/facts",
                "parvis/1/Town/borne-1/facts",
                "parvis/1/town/borne_1/facts",
                "parvis/1/town//facts",
                "parvis/1//borne-1/facts",
                "parvis/1/town/borne-1/FACTS",
                "parvis/1/town/borne-1/other",
                "parvis/1/town/+/facts",
                "parvis/1/town/#",
                "parvis/1/town/borne-1/facts\u0000",
                "parvis/1/town/catalogue/facts",
                "parvis/1/town/server/facts",
                "parvis/1/town/catalogue/places",
                "parvis/1/town/catalogue/places/abc",
                "parvis/1/town/catalogue/PLACES/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                "$SYS/broker/version",
                "$share/group/parvis/1/town/borne-1/facts"
            })
    void nothing_else_is_a_topic_of_the_contract(String topic) {
        assertEquals(Optional.empty(), Topics.parse(topic));
    }

    @Test
    void a_topic_of_twenty_thousand_levels_is_none() {
        assertEquals(Optional.empty(), Topics.parse("parvis/1/" + "a/".repeat(20_000)));
    }
}
