package parvis.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `install/demo` as the contract describes it.
final class DemoIT {
    private static final String EPOCH = "0123456789abcdef0123456789abcdef";
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    @TempDir
    private Path data;

    @Test
    void a_stranger_s_terminal_moves_the_indicator_once_and_a_second_start_keeps_it() throws Exception {
        String token;
        String terminal;
        try (var demo = RunningDemo.start(data)) {
            token = demo.ready().path("apiToken").asString();
            terminal = demo.ready().path("terminal").asString();
            assertEquals("centre-social-arc-en-ciel-1", terminal, "it came in by a code: no file gives it that name");
            try (var spare = new SparePlayer(demo.ready())) {
                var first = spare.facts(reception(3));
                assertEquals(1, first.path("marks").path(0).path("through").asInt());
                var again = spare.facts(reception(3));
                assertEquals(1, again.path("marks").path(0).path("through").asInt());
            }
            assertEquals(
                    3,
                    demo.figure("AVS-R3", "value", today.getYear())
                            .path("value")
                            .asInt());
            assertTrue(demo.stop(), "the demo and its children end by themselves");
        }
        try (var demo = RunningDemo.start(data)) {
            assertEquals(token, demo.ready().path("apiToken").asString());
            assertEquals(terminal, demo.ready().path("terminal").asString(), "who was given a name keeps it");
            assertEquals(
                    3,
                    demo.figure("AVS-R3", "value", today.getYear())
                            .path("value")
                            .asInt());
        }
    }

    @Test
    void a_killed_launcher_leaves_no_program_behind() throws Exception {
        try (var demo = RunningDemo.start(data)) {
            assertEquals(2, demo.children().count());
            demo.kill();
            assertTrue(demo.ended(Duration.ofSeconds(15)), "server and terminal end when their launcher is gone");
        }
    }

    @Test
    void a_second_demo_on_the_same_data_is_refused_with_a_sentence() throws Exception {
        try (var _ = RunningDemo.start(data)) {
            var second = RunningDemo.launch(data);
            assertEquals(1, second.waitFor());
        }
    }

    @Test
    void it_stops_by_itself_after_the_seconds_that_were_asked() throws Exception {
        try (var demo = RunningDemo.start(data, "--seconds", "1")) {
            assertTrue(demo.ended(Duration.ofSeconds(20)));
        }
    }

    private String reception(int people) {
        return """
                {"v":1,"epoch":"%s","first":1,"facts":[{"day":"%s","hour":9,"clock":"synced",
                 "place":"france-services-du-pont-yblon","activity":"reception","service":"centre-social",
                 "people":%d,"newcomers":1}]}""".formatted(EPOCH, today, people);
    }
}
