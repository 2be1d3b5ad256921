package parvis.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.attendance.TestTime;
import parvis.kiosk.custody.Custody.State;
import parvis.kiosk.custody.DayCode;
import parvis.kiosk.custody.ShortCode;
import parvis.kiosk.sealed.Vault;
import parvis.kiosk.sqlite.Databases;
import parvis.kiosk.sqlite.Store;
import parvis.protocol.message.ClockQuality;
import parvis.protocol.message.Epoch;

/// What the terminal does for itself, over its real files.
final class UpkeepTest {
    @TempDir
    Path folder;

    private final TestTime time = new TestTime("2026-11-24T18:00");

    @Test
    void at_midnight_the_key_goes_though_nobody_asks_and_at_night_all_is_done() throws Exception {
        var stick = Files.createDirectory(folder.resolve("stick"));
        var config = config(folder.resolve("data"));
        try (var counts = Databases.open(config.data(), time);
                var team = open(config, counts);
                var upkeep = new Upkeep(team.nightWork(), team.team().custody(), time)) {
            var settings = team.team().settings();
            settings.keep(settings.settings().withCopies(Optional.of(stick.toAbsolutePath())));
            team.team().custody().found(new DayCode("un code du jour"), new ShortCode("2468"));
            assertEquals(State.OPEN, team.team().custody().state(time.instant()));
            time.pass(Duration.ofHours(9));
            upkeep.touched();
            upkeep.turn();
            assertEquals(State.LOCKED, team.team().custody().state(time.instant()));
            assertFalse(Files.exists(config.data().resolve("parvis.db.good")), "somebody is there");
            time.pass(Duration.ofMinutes(11));
            time.quality(ClockQuality.UNKNOWN);
            upkeep.turn();
            assertFalse(Files.exists(config.data().resolve("parvis.db.good")), "nobody knows what day it is");
            time.quality(ClockQuality.SYNCED);
            upkeep.turn();
            assertTrue(Files.exists(config.data().resolve("parvis.db.good")));
            assertTrue(Files.exists(config.data().resolve("reserve")));
            try (var copies = Files.list(stick)) {
                assertEquals(1, copies.count());
            }
        }
    }

    static KioskConfig config(Path data) {
        var like = Samples.config();
        return new KioskConfig(
                like.territory(),
                like.terminal(),
                like.place(),
                KioskConfig.Role.BOTH,
                TestTime.PARIS,
                like.mqtt(),
                Optional.empty(),
                data,
                like.screen(),
                Optional.empty(),
                KioskConfig.Hardware.NONE,
                java.util.List.of(),
                java.util.Map.of(),
                KioskConfig.BellPins.NONE,
                KioskConfig.ClockTrust.TRUSTED,
                Optional.empty(),
                false,
                false);
    }

    private TeamServices open(KioskConfig config, parvis.kiosk.sqlite.Database counts) {
        var store = new Store(
                counts,
                time,
                config.place(),
                config.zone(),
                "boot",
                LocalDate.of(2026, 1, 1),
                () -> new Epoch("0".repeat(32)));
        return TeamServices.open(
                config, counts, store, Samples.source(Optional.empty()), time, Vault.cheap(), new SecureRandom());
    }
}
