package parvis.protocol.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import parvis.protocol.message.Batch;
import parvis.protocol.message.ReceivedBatch;
import parvis.protocol.message.ReceivedFact;

/// Breaks good messages in seeded ways and reads them as every kind of message: none may throw, and what is found
/// sound must survive being written again.
final class FuzzTest {
    private static final int INPUTS = Boolean.getBoolean("parvis.long") ? 1_000_000 : 100_000;
    private static final String[] FRAGMENTS = {
        "null", "1e400", "-0", "1.0", "9007199254740993", "9223372036854775808", "\"\"", "\"1\"", "[]", "{}", "[[[[",
                "}}",
        ",", ":", "\\ud800", "\\u0000", "é", "\ufeff", "\u202e", "NaN", "true", "\"v\":2,", "\"x\":{\"y\":[1]},",
                "2026-02-30"
    };
    private static final List<Function<byte[], ? extends Decoded<?>>> READERS = List.of(
            Codec::facts,
            Codec::hello,
            Codec::acknowledgement,
            Codec::agenda,
            Codec::status,
            Codec::manifest,
            CatalogueCodec::territory,
            CatalogueCodec::places,
            CatalogueCodec::activities,
            CatalogueCodec::closures,
            CatalogueCodec::organizations,
            CatalogueCodec::sessions,
            RightsCodec::themes,
            RightsCodec::rights,
            RightsCodec::events,
            RightsCodec::operators,
            RightsCodec::numbers,
            RightsCodec::synonyms,
            RightsCodec::words);

    @Test
    void no_bytes_make_a_reader_throw() {
        var seeds = seeds();
        for (long seed = 1; seed <= INPUTS; seed++) {
            var random = new Random(seed);
            var payload = broken(seeds.get(random.nextInt(seeds.size())), random);
            try {
                var reader = READERS.get(random.nextInt(READERS.size()));
                var _ = reader.apply(payload);
                survives(Codec.facts(payload));
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed " + seed + ": " + new String(payload, UTF_8), e);
            }
        }
    }

    private static List<byte[]> seeds() {
        var seeds = new ArrayList<byte[]>();
        Golden.all().forEach(golden -> seeds.add(golden.bytes()));
        for (var file : List.of(
                "facts.json", "facts-full.json", "facts-later.json", "facts-faulty.json", "facts-entered-later.json")) {
            seeds.add(Golden.read(file));
            seeds.add(Golden.read(file));
        }
        return seeds;
    }

    private static byte[] broken(byte[] good, Random random) {
        var payload = good;
        int wounds = 1 + random.nextInt(3);
        for (int i = 0; i < wounds; i++) {
            payload = wounded(payload, random);
        }
        return payload;
    }

    private static byte[] wounded(byte[] payload, Random random) {
        int at = random.nextInt(payload.length + 1);
        int length = Math.min(payload.length - at, random.nextInt(12));
        return switch (random.nextInt(6)) {
            case 0 -> replaced(payload, at, length, new byte[0]);
            case 1 -> replaced(payload, at, length, new byte[] {(byte) random.nextInt(256)});
            case 2 -> replaced(payload, at, 0, new byte[] {(byte) random.nextInt(128)});
            case 3 -> replaced(payload, at, 0, Arrays.copyOfRange(payload, at, at + length));
            case 4 -> replaced(payload, at, payload.length - at, new byte[0]);
            default -> {
                var fragment = FRAGMENTS[random.nextInt(FRAGMENTS.length)].getBytes(UTF_8);
                yield replacedValue(payload, at, fragment);
            }
        };
    }

    /// Puts something in the place of a whole value, so that the text often stays JSON.
    private static byte[] replacedValue(byte[] payload, int near, byte[] by) {
        int start = near;
        while (start < payload.length && payload[start] != ':') {
            start++;
        }
        int end = Math.min(start + 1, payload.length);
        int from = end;
        while (end < payload.length && payload[end] != ',' && payload[end] != '}') {
            end++;
        }
        return replaced(payload, from, end - from, by);
    }

    private static byte[] replaced(byte[] payload, int at, int length, byte[] by) {
        var result = Arrays.copyOf(payload, payload.length - length + by.length);
        System.arraycopy(by, 0, result, at, by.length);
        System.arraycopy(payload, at + length, result, at + by.length, payload.length - at - length);
        return result;
    }

    private static void survives(Decoded<ReceivedBatch> decoded) {
        if (decoded instanceof Decoded.Sound<ReceivedBatch>(var batch)) {
            for (var fact : batch.facts()) {
                if (fact instanceof ReceivedFact.Sound(var sound, var _, var _)) {
                    var again = Codec.facts(Codec.encode(new Batch(batch.epoch(), 1, List.of(sound))));
                    assertEquals(sound, soundOf(again));
                }
            }
        }
    }

    private static Object soundOf(Decoded<ReceivedBatch> decoded) {
        return decoded instanceof Decoded.Sound<ReceivedBatch>(var batch)
                        && batch.facts().getFirst() instanceof ReceivedFact.Sound(var fact, var _, var _)
                ? fact
                : decoded;
    }
}
