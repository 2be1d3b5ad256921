package parvis.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parvis.server.ServerSamples.EPOCH;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.protocol.codec.Address;
import parvis.protocol.codec.Codec;
import parvis.protocol.message.EpochState;
import parvis.protocol.message.Measure;
import parvis.server.indicator.Counts;
import parvis.server.indicator.Period;
import parvis.server.sql.Database;
import parvis.server.sql.SqlCounts;

/// The server's process is killed between a batch's PUBLISH and its acknowledgement: nothing that was acknowledged is
/// lost, nothing counts twice.
final class KilledServerIT {
    private static final int KILLS = Boolean.getBoolean("parvis.long") ? 100 : 5;
    private static final int RUN = 40;
    private static final int LATEST_KILL_MS = 60;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private final Random random = new Random(20261124);
    private long sent;
    private long acknowledged;
    private int inFlight;

    @Test
    void nothing_acknowledged_is_lost_and_nothing_counts_twice() throws Exception {
        var settings = ServerSamples.settings(directory);
        for (var kill = 0; kill < KILLS; kill++) {
            try (var server = ServerProcess.start(settings);
                    var terminal = TestTerminal.connect(server.mqtt(), "borne-1")) {
                catchUp(terminal);
                sendUntilKilled(server, terminal);
            }
        }
        assertTrue(inFlight > 0, "no kill came between a PUBLISH and its acknowledgement");
        try (var server = ServerProcess.start(settings);
                var terminal = TestTerminal.connect(server.mqtt(), "borne-1")) {
            catchUp(terminal);
            assertEquals(0, server.hangUp(), () -> log());
        }
        assertEquals(sent, acknowledged);
        try (var database = Database.open(directory.resolve("data").resolve("parvis.db"))) {
            var people = ServerSamples.peopleUpTo(sent);
            assertEquals(
                    List.of(new Counts.Row(java.util.Map.of(), sent, java.util.Map.of(Measure.PEOPLE, people))),
                    new SqlCounts(database).of(Period.years(2000, 2100), Set.of(), 9));
        }
    }

    @Test
    void ends_cleanly_when_it_is_told_to() throws Exception {
        try (var server = ServerProcess.start(ServerSamples.settings(directory))) {
            assertEquals(128 + 15, server.terminate(), () -> log());
        }
        assertTrue(Files.notExists(directory.resolve("data").resolve("parvis.db-wal")), "the store was not closed");
    }

    /// Says hello, and sends again what the server says it has not.
    private void catchUp(TestTerminal terminal) throws Exception {
        if (sent == 0) {
            return;
        }
        var standing = terminal.greet(new EpochState(EPOCH, Optional.empty(), 1, sent, acknowledged))
                .marks()
                .getFirst()
                .through();
        assertTrue(standing >= acknowledged, "acknowledged " + acknowledged + ", but only " + standing + " is there");
        acknowledged = standing;
        while (acknowledged < sent) {
            var last = Math.min(sent, acknowledged + RUN);
            acknowledged = terminal.send(ServerSamples.batch(EPOCH, acknowledged + 1, last))
                    .marks()
                    .getFirst()
                    .through();
        }
    }

    /// Sends batch after batch as soon as each is acknowledged, until the server dies of a SIGKILL.
    private void sendUntilKilled(ServerProcess server, TestTerminal terminal) throws Exception {
        var killer = Thread.ofPlatform().unstarted(() -> {
            try {
                Thread.sleep(random.nextInt(LATEST_KILL_MS));
                server.kill();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
        killer.start();
        try {
            while (true) {
                sent = acknowledged + RUN;
                terminal.publish(
                        Address.Kind.FACTS, Codec.encode(ServerSamples.batch(EPOCH, acknowledged + 1, sent)), false);
                var answer = terminal.answer(500);
                if (answer == null) {
                    inFlight++;
                    break;
                }
                acknowledged = answer.marks().getFirst().through();
                assertEquals(sent, acknowledged, "what was acknowledged before is gone");
            }
        } catch (MqttException gone) {
            // killed before the PUBLISH: what was meant to be sent is sent after the next start
        }
        killer.join();
    }

    private String log() {
        try {
            return Files.readString(directory.resolve("server.log"));
        } catch (java.io.IOException absent) {
            return "no log";
        }
    }
}
