package parvis.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Batch;
import parvis.protocol.message.ClockQuality;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.Fact;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerritoryId;

/// A small town's server and what its terminals count.
public final class ServerSamples {
    static final TerritoryId TERRITORY = new TerritoryId("bourg-exemple");
    static final String PLACE = "tiers-lieu-des-flamboyants";
    static final Epoch EPOCH = new Epoch("0123456789abcdef0123456789abcdef");
    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    static final String TOKEN = "0123456789abcdef".repeat(4);

    private ServerSamples() {}

    /// The settings of a server with two terminals, `borne-1` and `borne-4`, at two places.
    static Path settings(Path directory) throws IOException {
        var provision = Files.writeString(directory.resolve("provision.json"), """
                {"tokens":[{"token":"%s","scope":"write"}],
                 "terminals":[
                  {"id":"borne-1","place":"%2$s","role":"both","password":"secret de borne-1"},
                  {"id":"borne-4","place":"mairie-annexe","role":"both","password":"secret de borne-4"}]}
                """.formatted(TOKEN, PLACE));
        return Files.writeString(
                directory.resolve("server.json"), """
                {"territory":"%s","data":"%s","http":{"port":0},"mqtt":{"port":0},"provision":"%s",
                 "stopWithStdin":true}
                """.formatted(pack(), directory.resolve("data"), provision));
    }

    static Path pack() {
        return Path.of("src", "test", "resources", "territories", "bourg-exemple")
                .toAbsolutePath();
    }

    /// Facts `first` to `last` of an epoch; the n-th counts n % 7 + 1 people.
    static Batch batch(Epoch epoch, long first, long last) {
        return new Batch(
                epoch,
                first,
                LongStream.rangeClosed(first, last)
                        .mapToObj(ServerSamples::fact)
                        .toList());
    }

    static Fact fact(long sequence) {
        return Fact.of(
                DAY,
                (int) (sequence % 12) + 7,
                ClockQuality.SYNCED,
                Dimensions.of(new PlaceId(PLACE), new ActivityId("reception")),
                Measures.of(Measure.PEOPLE, people(sequence)));
    }

    static long people(long sequence) {
        return sequence % 7 + 1;
    }

    static long peopleUpTo(long last) {
        return LongStream.rangeClosed(1, last).map(ServerSamples::people).sum();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// A batch as text: the frame is sound, the facts are as given.
    static byte[] batchOf(Epoch epoch, long first, List<String> facts) {
        return bytes("{\"v\":1,\"epoch\":\"" + epoch + "\",\"first\":" + first + ",\"facts\":["
                + String.join(",", facts) + "]}");
    }
}
