package parvis.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static parvis.server.ServerSamples.EPOCH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.protocol.message.EpochState;
import parvis.protocol.message.Measure;
import parvis.server.indicator.Counts;
import parvis.server.indicator.Period;
import parvis.server.sql.Database;
import parvis.server.sql.SqlCounts;

/// G16, over real processes: yesterday's copy is put back, and the terminal, which keeps what was acknowledged, fills
/// the gap by what it says and hears alone.
final class RestoredServerIT {
    private static final int RUN = 50;
    private static final long AT_COPY = 400;
    private static final long AT_END = 1_000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void G16_totals_after_a_restore_are_those_from_before_it_without_a_hand() throws Exception {
        var settings = ServerSamples.settings(directory);
        var copy = directory.resolve("copy.db");
        try (var server = ServerProcess.start(settings);
                var terminal = TestTerminal.connect(server.mqtt(), "borne-1")) {
            send(terminal, 0, AT_COPY);
            assertEquals(0, command("backup", settings, "--to", copy));
            send(terminal, AT_COPY, AT_END);
            assertNotEquals(0, command("restore", settings, "--from", copy), "the server still runs");
            assertEquals(0, server.hangUp(), () -> log());
        }
        assertEquals(total(AT_END), counts());
        assertEquals(0, command("restore", settings, "--from", copy));
        assertEquals(total(AT_COPY), counts());
        try (var server = ServerProcess.start(settings);
                var terminal = TestTerminal.connect(server.mqtt(), "borne-1")) {
            var heard = terminal.greet(new EpochState(EPOCH, Optional.empty(), 1, AT_END, AT_END))
                    .marks()
                    .getFirst()
                    .through();
            assertEquals(AT_COPY, heard);
            send(terminal, heard, AT_END);
            assertEquals(0, server.hangUp(), () -> log());
        }
        assertEquals(total(AT_END), counts());
        assertEquals(0, command("check", settings));
    }

    private static void send(TestTerminal terminal, long after, long last) throws Exception {
        var through = after;
        while (through < last) {
            through = terminal.send(ServerSamples.batch(EPOCH, through + 1, Math.min(last, through + RUN)))
                    .marks()
                    .getFirst()
                    .through();
        }
    }

    private static int command(String name, Path settings, Object... more) {
        var arguments = new ArrayList<>(List.of(name, "--config", settings.toString()));
        for (var one : more) {
            arguments.add(one.toString());
        }
        return Main.commands(Clock.systemUTC()).execute(arguments.toArray(String[]::new));
    }

    private static List<Counts.Row> total(long facts) {
        return List.of(new Counts.Row(Map.of(), facts, Map.of(Measure.PEOPLE, ServerSamples.peopleUpTo(facts))));
    }

    private List<Counts.Row> counts() {
        try (var database = Database.open(directory.resolve("data").resolve("parvis.db"))) {
            return new SqlCounts(database).of(Period.years(2000, 2100), Set.of(), 9);
        }
    }

    private String log() {
        try {
            return Files.readString(directory.resolve("server.log"));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
