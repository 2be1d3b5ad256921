package parvis.protocol.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
    void it_may_say_which_call_it_is() {
        var call = new Call(TERMINAL, Call.State.RINGING, Optional.of(Instant.parse("2026-11-24T10:00:00.250Z")));
        assertEquals(
                "{\"v\":1,\"terminal\":\"borne-1\",\"state\":\"ringing\",\"since\":\"2026-11-24T10:00:00.250Z\"}",
                text(Codec.encode(call)));
        assertEquals(new Decoded.Sound<>(call), Codec.call(Codec.encode(call)));
        var bad = "{\"v\":1,\"terminal\":\"borne-1\",\"state\":\"ringing\",\"since\":\"soon\"}";
        assertInstanceOf(Decoded.Unreadable.class, Codec.call(bad.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_notice_may_say_who_answered_and_how_many_desks_see_it() {
        var notice = new Notice(
                List.of(new Notice.Heard(
                        TERMINAL,
                        new PlaceId("mairie"),
                        Instant.parse("2026-11-24T10:00:00Z"),
                        Call.State.ANSWERED,
                        Optional.of(new TerminalId("accueil")))),
                Optional.of(2));
        assertEquals(
                "{\"v\":1,\"calls\":[{\"terminal\":\"borne-1\",\"place\":\"mairie\","
                        + "\"since\":\"2026-11-24T10:00:00Z\",\"state\":\"answered\",\"by\":\"accueil\"}],\"desks\":2}",
                text(Codec.encode(notice)));
        assertEquals(new Decoded.Sound<>(notice), Codec.notice(Codec.encode(notice)));
        for (var bad : List.of("{\"v\":1,\"calls\":[],\"desks\":-1}", "{\"v\":1,\"calls\":[],\"desks\":\"two\"}")) {
            assertInstanceOf(Decoded.Unreadable.class, Codec.notice(bad.getBytes(StandardCharsets.UTF_8)));
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
