package parvis.protocol.codec;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parvis.protocol.message.Acknowledgement.Reason;
import parvis.protocol.message.Batch;

/// What cannot be read at all, and how it is answered.
final class UnreadableTest {
    private static final String FACT =
            "{\"day\":\"2026-11-24\",\"hour\":9,\"clock\":\"synced\",\"place\":\"mairie\",\"activity\":\"reception\"}";
    private static final String HEAD = "{\"v\":1,\"epoch\":\"0123456789abcdef0123456789abcdef\",\"first\":1,";
    private static final String GOOD = HEAD + "\"facts\":[" + FACT + "]}";

    private static final List<Function<byte[], ? extends Decoded<?>>> READERS = List.of(
            Codec::facts,
            Codec::hello,
            Codec::acknowledgement,
            Codec::agenda,
            Codec::status,
            Codec::manifest,
            CatalogueCodec::territory,
            CatalogueCodec::places);

    @Test
    void the_message_that_the_others_are_made_from_is_sound() {
        assertInstanceOf(Decoded.Sound.class, Codec.facts(GOOD.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "}",
                "0",
                "null",
                "true",
                "\"v\"",
                "[]",
                "[{\"v\":1}]",
                "{}",
                "{\"v\":null}",
                "{\"v\":\"1\"}",
                "{\"v\":1.0}",
                "{\"v\":1e0}",
                "{\"v\":true}",
                "{\"v\":1}",
                "{'v':1}",
                "{v:1}",
                "{\"v\":NaN}",
                "{\"v\":Infinity}",
                "{\"v\":01}",
                "{\"v\":+1}",
                "{\"v\":1,}",
                "{\"v\":1,\"v\":1}",
                "{\"v\":1}{\"v\":1}",
                "{\"v\":1} x",
                "{\"v\":1,\"x\":\"\\x\"}",
                "{\"v\":1,\"x\":\"a\nb\"}",
                "{\"v\":1,\"x\":/*no*/1}",
                "\ufeff{\"v\":1}",
                "\u0000{\"v\":1}"
            })
    void no_reader_takes_what_is_no_message(String text) {
        for (var reader : READERS) {
            assertUnreadable(Reason.UNREADABLE, reader.apply(text.getBytes(UTF_8)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"v\":2}",
                "{\"v\":0}",
                "{\"v\":-1}",
                "{\"v\":99999999999999999999}",
                "{\"facts\":{\"other\":1},\"first\":\"x\",\"epoch\":1,\"v\":2}",
                "{\"epochs\":7,\"online\":0,\"v\":2}"
            })
    void a_version_that_is_not_known_is_said_to_be_so_whatever_else_it_holds(String text) {
        for (var reader : READERS) {
            assertUnreadable(Reason.VERSION, reader.apply(text.getBytes(UTF_8)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"first\":1|\"first\":0",
                "\"first\":1|\"first\":-1",
                "\"first\":1|\"first\":1.0",
                "\"first\":1|\"first\":\"1\"",
                "\"first\":1|\"first\":null",
                "\"first\":1|\"first\":9007199254740992",
                "\"first\":1|\"first\":9223372036854775808",
                "\"first\":1,|",
                "0123456789abcdef0123456789abcdef|0123456789ABCDEF0123456789ABCDEF",
                "0123456789abcdef0123456789abcdef|0123456789abcdef",
                "\"0123456789abcdef0123456789abcdef\"|1",
                "\"0123456789abcdef0123456789abcdef\"|null",
                "\"facts\":[|\"facts\":[],\"other\":[",
                "\"facts\":|\"other\":",
                "\"hour\":9|\"hour\":9,\"hour\":9",
                "\"hour\":9|\"hour\":9,\"x\":{\"y\":1,\"y\":1}",
                "\"hour\":9|\"hour\":NaN",
                "\"first\":1|\"first\":1,\"first\":1"
            })
    void a_batch_whose_frame_is_wrong_is_unreadable(String change) {
        var parts = change.split("\\|", -1);
        assertUnreadable(
                Reason.UNREADABLE, Codec.facts(GOOD.replace(parts[0], parts[1]).getBytes(UTF_8)));
    }

    @Test
    void an_epoch_of_zeros_is_an_epoch() {
        var zeros = GOOD.replace("0123456789abcdef0123456789abcdef", "0".repeat(32));
        assertInstanceOf(Decoded.Sound.class, Codec.facts(zeros.getBytes(UTF_8)));
    }

    @Test
    void two_hundred_facts_are_a_batch_and_one_more_is_none() {
        assertInstanceOf(Decoded.Sound.class, Codec.facts(facts(200)));
        assertUnreadable(Reason.UNREADABLE, Codec.facts(facts(201)));
        assertUnreadable(Reason.UNREADABLE, Codec.facts(facts(0)));
    }

    @Test
    void thirty_two_kibibytes_are_read_and_one_byte_more_is_not() {
        var padding = " ".repeat(Batch.MOST_BYTES - GOOD.length());
        assertInstanceOf(Decoded.Sound.class, Codec.facts((GOOD + padding).getBytes(UTF_8)));
        assertUnreadable(Reason.UNREADABLE, Codec.facts((GOOD + padding + " ").getBytes(UTF_8)));
    }

    @Test
    void sixteen_levels_are_read_and_one_more_is_not() {
        // the batch, its list and the fact are three
        assertInstanceOf(Decoded.Sound.class, Codec.facts(nested(13)));
        assertUnreadable(Reason.UNREADABLE, Codec.facts(nested(14)));
        assertUnreadable(Reason.UNREADABLE, Codec.facts(nested(10_000)));
    }

    @Test
    void bytes_that_are_no_utf_8_are_unreadable() {
        assertUnreadable(Reason.UNREADABLE, Codec.facts(GOOD.getBytes(UTF_16LE)));
        assertUnreadable(Reason.UNREADABLE, Codec.facts(with(0xc3)));
        assertUnreadable(Reason.UNREADABLE, Codec.facts(with(0xff)));
        assertUnreadable(Reason.UNREADABLE, Codec.facts(with(0xc0, 0xaf)));
        assertUnreadable(Reason.UNREADABLE, Codec.facts(with(0xed, 0xa0, 0x80)));
        assertUnreadable(Reason.UNREADABLE, Codec.facts(with(0xf5, 0x80, 0x80, 0x80)));
    }

    @Test
    void a_number_of_thirty_thousand_digits_refuses_its_fact_alone() {
        var long_ = GOOD.replace("\"hour\":9", "\"hour\":9,\"people\":" + "9".repeat(30_000));
        assertInstanceOf(Decoded.Sound.class, Codec.facts(long_.getBytes(UTF_8)));
    }

    @Test
    void half_a_character_in_a_text_for_people_makes_the_message_unreadable() {
        var agenda = new String(Golden.read("agenda.json"), UTF_8).replace("Premiers", "\\ud83d");
        assertUnreadable(Reason.UNREADABLE, Codec.agenda(agenda.getBytes(UTF_8)));
    }

    private static byte[] facts(int count) {
        var empty = String.join(",", Collections.nCopies(count, "{}"));
        return (HEAD + "\"facts\":[" + empty + "]}").getBytes(UTF_8);
    }

    private static byte[] nested(int levels) {
        var deep = "\"x\":" + "[".repeat(levels) + "]".repeat(levels);
        return GOOD.replace("\"hour\":9", "\"hour\":9," + deep).getBytes(UTF_8);
    }

    /// The good message with these bytes within a text that nobody looks at.
    private static byte[] with(int... bytes) {
        var text = GOOD.replace("\"hour\":9", "\"hour\":9,\"x\":\"#\"").getBytes(UTF_8);
        int at = new String(text, UTF_8).indexOf('#');
        var result = new byte[text.length + bytes.length - 1];
        System.arraycopy(text, 0, result, 0, at);
        for (int i = 0; i < bytes.length; i++) {
            result[at + i] = (byte) bytes[i];
        }
        System.arraycopy(text, at + 1, result, at + bytes.length, text.length - at - 1);
        return result;
    }

    private static void assertUnreadable(Reason reason, Decoded<?> decoded) {
        var unreadable = assertInstanceOf(Decoded.Unreadable.class, decoded);
        assertEquals(reason, unreadable.reason());
    }
}
