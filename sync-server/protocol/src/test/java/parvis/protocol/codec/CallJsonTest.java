package parvis.protocol.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import parvis.protocol.message.Call;
import parvis.protocol.message.Notice;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;

final class CallJsonTest {
    private static final TerminalId TERMINAL = new TerminalId("borne-1");

    @Test
    void a_call_is_who_calls_and_what_became_of_it() {
        var call = new Call(TERMINAL, Call.State.RINGING);
        assertEquals("{\"v\":1,\"terminal\":\"borne-1\",\"state\":\"ringing\"}", text(Codec.encode(call)));
        assertEquals(new Decoded.Sound<>(call), Codec.call(Codec.encode(call)));
        for (var bad : List.of("{}", "{\"v\":1,\"terminal\":\"borne-1\",\"state\":\"loud\"}", "")) {
            assertInstanceOf(Decoded.Unreadable.class, Codec.call(bad.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void a_notice_lists_the_calls_of_a_place() {
        var notice = new Notice(List.of(new Notice.Heard(
                TERMINAL, new PlaceId("mairie"), Instant.parse("2026-11-24T10:00:00Z"), Call.State.ANSWERED)));
        assertEquals(
                "{\"v\":1,\"calls\":[{\"terminal\":\"borne-1\",\"place\":\"mairie\","
                        + "\"since\":\"2026-11-24T10:00:00Z\",\"state\":\"answered\"}]}",
                text(Codec.encode(notice)));
        assertEquals(new Decoded.Sound<>(notice), Codec.notice(Codec.encode(notice)));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
