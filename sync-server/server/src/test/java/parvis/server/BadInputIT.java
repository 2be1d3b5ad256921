package parvis.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parvis.server.ServerSamples.EPOCH;
import static parvis.server.ServerSamples.batch;
import static parvis.server.ServerSamples.batchOf;
import static parvis.server.ServerSamples.bytes;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.protocol.codec.Address;
import parvis.protocol.codec.Codec;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.Mark;
import parvis.server.ingest.Quarantined;
import parvis.server.ingest.Reasons;
import parvis.server.sql.Database;
import parvis.server.sql.SqlQuarantine;

/// Whatever a terminal that went wrong sends: it is answered, kept with a reason that a person can read, and the good
/// batch behind it is taken at once; in 256 MiB.
final class BadInputIT {
    private static final Epoch BAD = new Epoch("00000000000000000000000000000bad");
    private static final String GOOD = "{\"day\":\"2026-11-24\",\"hour\":9,\"clock\":\"synced\","
            + "\"place\":\"mairie-annexe\",\"activity\":\"reception\",\"people\":3}";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void is_answered_and_kept_apart_and_holds_nothing_up() throws Exception {
        var unreadable = unreadable();
        var faulty = faulty();
        try (var server = ServerProcess.start(ServerSamples.settings(directory));
                var terminal = TestTerminal.connect(server.mqtt(), "borne-1")) {
            var good = 0L;
            for (var payload : unreadable) {
                var answer = terminal.send(Address.Kind.FACTS, payload);
                assertTrue(answer.unreadable().isPresent(), () -> "taken: " + shown(payload));
                assertEquals(payload.length, answer.unreadable().get().bytes());
                good++;
                assertEquals(
                        List.of(new Mark(EPOCH, good)),
                        terminal.send(batch(EPOCH, good, good)).marks());
            }
            for (var index = 0; index < faulty.size(); index++) {
                var fact = faulty.get(index);
                var answer = terminal.send(Address.Kind.FACTS, batchOf(BAD, index + 1, List.of(fact)));
                assertEquals(1, answer.refused().size(), () -> "taken: " + shown(bytes(fact)));
                assertEquals(List.of(new Mark(BAD, index + 1)), answer.marks());
                good++;
                assertEquals(
                        List.of(new Mark(EPOCH, good)),
                        terminal.send(batch(EPOCH, good, good)).marks());
            }
            for (var payload : unreadable) {
                for (var kind : List.of(Address.Kind.AGENDA, Address.Kind.STATUS, Address.Kind.CALL)) {
                    terminal.publish(kind, payload, false);
                }
                assertTrue(
                        terminal.send(Address.Kind.HELLO, payload).unreadable().isPresent());
            }
            assertEquals(0, server.hangUp());
        }
        try (var database = Database.open(directory.resolve("data").resolve("parvis.db"))) {
            var kept = new SqlQuarantine(database).list("", 10_000);
            assertEquals(2 * unreadable.size() + faulty.size(), kept.size());
            kept.forEach(one -> assertTrue(reason(one).length() > 40, reason(one)));
        }
    }

    @Test
    void random_damage_to_a_good_batch_never_ends_the_server() throws Exception {
        var random = new Random(20261124);
        var sound = Codec.encode(batch(BAD, 1, 20));
        try (var server = ServerProcess.start(ServerSamples.settings(directory));
                var terminal = TestTerminal.connect(server.mqtt(), "borne-1")) {
            for (var round = 0; round < 500; round++) {
                var damaged = sound.clone();
                for (var changes = random.nextInt(1, 4); changes > 0; changes--) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                terminal.send(
                        random.nextBoolean() ? Address.Kind.FACTS : Address.Kind.HELLO,
                        random.nextInt(10) == 0 ? Arrays.copyOf(damaged, random.nextInt(damaged.length)) : damaged);
            }
            assertEquals(
                    List.of(new Mark(EPOCH, 20)),
                    terminal.send(batch(EPOCH, 1, 20)).marks());
            assertEquals(0, server.hangUp());
        }
    }

    private static String reason(Quarantined one) {
        return switch (one) {
            case Quarantined.Refused(var _, var _, var _, var _, var reason, var _) -> Reasons.text(reason);
            case Quarantined.Unreadable(var _, var _, var _, var _, var reason, var _) -> Reasons.text(reason);
        };
    }

    private static String shown(byte[] payload) {
        return new String(payload, StandardCharsets.UTF_8).substring(0, Math.min(200, payload.length));
    }

    private static List<byte[]> unreadable() {
        var frame = "{\"v\":1,\"epoch\":\"" + BAD + "\",\"first\":1,\"facts\":[" + GOOD + "]}";
        var all = new ArrayList<>(List.of(
                new byte[0],
                new byte[1],
                new byte[] {'{'},
                new byte[32_768],
                bytes(" ".repeat(32_768)),
                bytes("null"),
                bytes("[]"),
                bytes("{}"),
                bytes("NaN"),
                bytes("1e400"),
                bytes(frame.substring(0, frame.length() - 1)),
                bytes(frame + frame),
                bytes(frame + "x"),
                bytes(frame.replace("\"v\":1", "\"v\":0")),
                bytes(frame.replace("\"v\":1", "\"v\":99")),
                bytes(frame.replace("\"v\":1", "\"v\":\"1\"")),
                bytes(frame.replace("\"v\":1,", "")),
                bytes(frame.replace("\"first\":1", "\"first\":1,\"first\":2")),
                bytes(frame.replace("\"first\":1", "\"first\":0")),
                bytes(frame.replace("\"first\":1", "\"first\":-1")),
                bytes(frame.replace("\"first\":1", "\"first\":-0")),
                bytes(frame.replace("\"first\":1", "\"first\":1.5")),
                bytes(frame.replace("\"first\":1", "\"first\":1e400")),
                bytes(frame.replace("\"first\":1", "\"first\":9007199254740993")),
                bytes(frame.replace("\"first\":1", "\"first\":9223372036854775808")),
                bytes(frame.replace("\"first\":1", "\"first\":\"1\"")),
                bytes(frame.replace("\"first\":1", "\"first\":NaN")),
                bytes(frame.replace(BAD.value(), "0bad")),
                bytes(frame.replace(BAD.value(), BAD.value().toUpperCase(java.util.Locale.ROOT))),
                bytes(frame.replace(GOOD, "")),
                bytes(frame.replace(GOOD, GOOD.replace("\"hour\":9", "\"hour\":9,\"hour\":10"))),
                bytes(frame.replace("[" + GOOD + "]", "{}")),
                bytes(frame.replace(GOOD, "[".repeat(10_000))),
                bytes("[".repeat(32_000)),
                bytes("\uFEFF" + frame),
                frame.getBytes(StandardCharsets.UTF_16),
                frame.replace("reception", "r\u00e9ception").getBytes(StandardCharsets.ISO_8859_1)));
        all.add(bytes(frame.replace(GOOD, String.join(",", java.util.Collections.nCopies(201, "{}")))));
        return all;
    }

    private static List<String> faulty() {
        return List.of(
                "{}",
                "1",
                "null",
                "[]",
                "\"'; DROP TABLE fact; --\"",
                GOOD.replace("mairie-annexe", "'; DROP TABLE fact; --"),
                GOOD.replace("mairie-annexe", "../../etc/passwd"),
                GOOD.replace("mairie-annexe", "${jndi:ldap://x}"),
                GOOD.replace("mairie-annexe", "<script>alert(1)</script>"),
                GOOD.replace("mairie-annexe", "{{7*7}}"),
                GOOD.replace("mairie-annexe", "mairie\u2028annexe"),
                GOOD.replace("mairie-annexe", "e\u0301cole"),
                GOOD.replace("mairie-annexe", "\u202Eannexe"),
                GOOD.replace("mairie-annexe", "\\ud800"),
                GOOD.replace("mairie-annexe", ""),
                GOOD.replace("mairie-annexe", "x".repeat(10_000)),
                GOOD.replace("\"reception\"", "null"),
                GOOD.replace("\"reception\"", "1"),
                GOOD.replace("2026-11-24", "0001-01-01"),
                GOOD.replace("2026-11-24", "2026-02-30"),
                GOOD.replace("2026-11-24", "9999-12-31"),
                GOOD.replace("2026-11-24", "1970-01-01"),
                GOOD.replace("2026-11-24", "2038-01-19"),
                GOOD.replace("2026-11-24", "24/11/2026"),
                GOOD.replace("\"hour\":9", "\"hour\":25"),
                GOOD.replace("\"hour\":9", "\"hour\":-1"),
                GOOD.replace("\"hour\":9", "\"hour\":\"9\""),
                GOOD.replace(":3}", ":1e400}"),
                GOOD.replace(":3}", ":3.5}"),
                GOOD.replace(":3}", ":9223372036854775808}"),
                GOOD.replace(":3}", ":1000001}"),
                GOOD.replace(":3}", ":\"3\"}"),
                GOOD.replace(":3}", ":null}"),
                GOOD.replace(":3}", ":-3}"),
                GOOD.replace("synced", "sometimes"),
                GOOD.replace(":3}", ":3,\"corrects\":{\"epoch\":\"x\",\"sequence\":1}}"),
                GOOD.replace(":3}", ":3,\"partners\":[\"a\",\"a\"]}"),
                GOOD.replace(":3}", ":3,\"partners\":\"a\"}"));
    }
}
