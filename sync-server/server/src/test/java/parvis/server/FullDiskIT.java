package parvis.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parvis.server.ServerSamples.EPOCH;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.protocol.codec.Address;
import parvis.protocol.codec.Codec;
import parvis.protocol.message.Measure;
import parvis.server.indicator.Period;
import parvis.server.sql.Database;
import parvis.server.sql.SqlCounts;

/// The disk is full while a terminal sends: nothing is acknowledged, health says so, and it goes on by itself when
/// there is room again.
final class FullDiskIT {
    private static final int RUN = 200;
    private static final int MOST_RUNS = 500;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void nothing_is_acknowledged_while_the_disk_is_full_and_nothing_is_lost() throws Exception {
        var acknowledged = 0L;
        try (var server = ServerProcess.start(ServerSamples.settings(directory));
                var terminal = TestTerminal.connect(server.mqtt(), "borne-1")) {
            assertEquals(200, health(server));
            server.limitFiles(512 << 10);
            var runs = 0;
            while (true) {
                terminal.publish(
                        Address.Kind.FACTS,
                        Codec.encode(ServerSamples.batch(EPOCH, acknowledged + 1, acknowledged + RUN)),
                        false);
                var answer = terminal.answer(3_000);
                if (answer == null) {
                    break;
                }
                acknowledged = answer.marks().getFirst().through();
                assertTrue(++runs < MOST_RUNS, "the disk was never full");
            }
            assertEquals(503, health(server));
            server.limitFiles(0);
            var answer = terminal.answer(15_000);
            assertNotNull(answer, "the server did not go on by itself");
            assertEquals(acknowledged + RUN, answer.marks().getFirst().through());
            assertEquals(200, health(server));
            acknowledged += RUN;
            assertEquals(0, server.hangUp());
        }
        try (var database = Database.open(directory.resolve("data").resolve("parvis.db"))) {
            var kept = new SqlCounts(database)
                    .of(Period.years(2000, 2100), Set.of(), 1)
                    .getFirst();
            assertEquals(acknowledged, kept.facts());
            assertEquals(ServerSamples.peopleUpTo(acknowledged), kept.sums().get(Measure.PEOPLE));
        }
    }

    private static int health(ServerProcess server) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(server.url() + "/api/health"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .statusCode();
        }
    }
}
