package parvis.protocol.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parvis.protocol.message.ReceivedBatch;
import parvis.protocol.message.ReceivedFact;
import parvis.protocol.message.RefusalReason;

/// Each wrong fact is refused by itself with a reason; its neighbour goes on.
final class FactReaderTest {
    private static final String GOOD =
            "{\"day\":\"2026-11-24\",\"hour\":9,\"clock\":\"synced\",\"place\":\"mairie\",\"activity\":\"reception\"%s}";

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ",\"people\":-1|negative",
                ",\"people\":-1000001|bad-number",
                ",\"people\":1000001|bad-number",
                ",\"people\":1.0|bad-number",
                ",\"people\":1e400|bad-number",
                ",\"people\":1e2|bad-number",
                ",\"people\":9007199254740993|bad-number",
                ",\"people\":9223372036854775808|bad-number",
                ",\"people\":\"1\"|bad-number",
                ",\"people\":null|bad-field",
                ",\"people\":true|bad-field",
                ",\"people\":[1]|bad-field",
                ",\"people\":{\"x\":[1]}|bad-field",
                ",\"service\":\"\"|bad-id",
                ",\"service\":\"CCAS\"|bad-id",
                ",\"service\":\"-ccas\"|bad-id",
                ",\"service\":\"../../etc\"|bad-id",
                ",\"service\":\"${jndi:x}\"|bad-id",
                ",\"service\":\"'; DROP TABLE fact\"|bad-id",
                ",\"service\":\"<script>\"|bad-id",
                ",\"service\":\"\\ud800\"|bad-id",
                ",\"service\":\"accue\u0301il\"|bad-id",
                ",\"service\":\"a\u200db\"|bad-id",
                ",\"service\":\"a\u2028b\"|bad-id",
                ",\"service\":12|bad-id",
                ",\"service\":null|bad-field",
                ",\"service\":[\"ccas\"]|bad-field",
                ",\"led\":\"nobody\"|bad-field",
                ",\"led\":1|bad-field",
                ",\"together\":\"true\"|bad-field",
                ",\"together\":1|bad-field",
                ",\"later\":\"true\"|bad-field",
                ",\"later\":1|bad-field",
                ",\"partners\":\"caf\"|bad-field",
                ",\"partners\":[\"caf\",\"caf\"]|too-many",
                ",\"partners\":[\"caf\",\"CAF\"]|bad-id",
                ",\"partners\":[[\"caf\"]]|bad-field",
                ",\"corrects\":1|bad-field",
                ",\"corrects\":{}|bad-id",
                ",\"corrects\":{\"epoch\":\"xyz\",\"sequence\":1}|bad-id",
                ",\"corrects\":{\"epoch\":\"0123456789abcdef0123456789abcdef\"}|bad-number",
                ",\"corrects\":{\"epoch\":\"0123456789abcdef0123456789abcdef\",\"sequence\":0}|bad-number",
                ",\"corrects\":{\"epoch\":\"0123456789abcdef0123456789abcdef\",\"sequence\":9007199254740992}|bad-number",
            })
    void refuses_a_wrong_field(String field, String reason) {
        assertEquals(reason, reasonOf(GOOD.formatted(field)));
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"day\":\"2026-11-24\"|\"day\":\"2026-02-30\"|bad-date",
                "\"day\":\"2026-11-24\"|\"day\":\"2026-11-24T00:00\"|bad-date",
                "\"day\":\"2026-11-24\"|\"day\":\"+12026-11-24\"|bad-date",
                "\"day\":\"2026-11-24\"|\"day\":\"24/11/2026\"|bad-date",
                "\"day\":\"2026-11-24\"|\"day\":20261124|bad-date",
                "\"day\":\"2026-11-24\"|\"day\":null|bad-field",
                "\"day\":\"2026-11-24\",||bad-date",
                "\"hour\":9|\"hour\":25|bad-number",
                "\"hour\":9|\"hour\":24|bad-number",
                "\"hour\":9|\"hour\":-1|bad-number",
                "\"hour\":9|\"hour\":\"9\"|bad-number",
                "\"hour\":9,||bad-number",
                "\"clock\":\"synced\"|\"clock\":\"Synced\"|bad-field",
                "\"clock\":\"synced\",||bad-field",
                "\"place\":\"mairie\",||bad-id",
                "\"place\":\"mairie\"|\"place\":\"Mairie\"|bad-id",
                ",\"activity\":\"reception\"||bad-id",
            })
    void refuses_a_wrong_or_missing_field_that_every_fact_has(String good, String bad, String reason) {
        assertEquals(reason, reasonOf(GOOD.formatted("").replace(good, bad == null ? "" : bad)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"null", "1", "\"fact\"", "[]", "[{}]", "true"})
    void refuses_what_is_no_object_and_keeps_it_as_it_came(String raw) {
        var faulty = assertInstanceOf(ReceivedFact.Faulty.class, read(raw).getFirst());
        assertEquals(new ReceivedFact.Faulty(RefusalReason.BAD_FIELD, raw), faulty);
    }

    @Test
    void takes_minus_zero_for_zero_and_a_negative_number_in_a_correction() {
        var correction = ",\"people\":-0,\"newcomers\":-3,"
                + "\"corrects\":{\"epoch\":\"0123456789abcdef0123456789abcdef\",\"sequence\":7}";
        assertInstanceOf(
                ReceivedFact.Sound.class, read(GOOD.formatted(correction)).getFirst());
        assertInstanceOf(
                ReceivedFact.Sound.class, read(GOOD.formatted(",\"people\":-0")).getFirst());
    }

    @Test
    void keeps_unknown_fields_and_the_whole_fact_as_they_came() {
        var raw = GOOD.formatted(", \"x\" : [1.50, {\"y\":\"\\u00e9\"}] ,\"people\":1, \"z\":\"end\" ");
        var sound = assertInstanceOf(ReceivedFact.Sound.class, read(raw).getFirst());
        assertEquals("{\"x\" : [1.50, {\"y\":\"\\u00e9\"}],\"z\":\"end\"}", sound.extra());
        assertEquals(raw, sound.raw());
    }

    @Test
    void keeps_what_a_correction_says_more_than_this_version_knows() {
        var corrects = "\"corrects\":{\"why\":\"typo\",\"epoch\":\"0123456789abcdef0123456789abcdef\",\"sequence\":7}";
        var sound = assertInstanceOf(
                ReceivedFact.Sound.class, read(GOOD.formatted("," + corrects)).getFirst());
        assertEquals("{" + corrects + "}", sound.extra());
    }

    private static String reasonOf(String raw) {
        var facts = read(raw);
        assertInstanceOf(ReceivedFact.Sound.class, facts.getLast(), "the next fact goes on");
        var faulty = assertInstanceOf(ReceivedFact.Faulty.class, facts.getFirst());
        assertEquals(raw, faulty.raw());
        return faulty.reason().wireName();
    }

    private static List<ReceivedFact> read(String raw) {
        var json = "{\"v\":1,\"epoch\":\"0123456789abcdef0123456789abcdef\",\"first\":1,\"facts\":[ " + raw + " ,"
                + GOOD.formatted("") + "]}";
        var decoded = Codec.facts(json.getBytes(StandardCharsets.UTF_8));
        return switch (decoded) {
            case Decoded.Sound<ReceivedBatch>(var batch) -> batch.facts();
            case Decoded.Unreadable<ReceivedBatch>(var _, var why) -> throw new AssertionError(why);
        };
    }
}
