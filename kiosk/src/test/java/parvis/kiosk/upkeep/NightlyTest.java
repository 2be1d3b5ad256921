package parvis.kiosk.upkeep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NightlyTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Duration LONG = Duration.ofHours(3);

    private final List<String> done = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private Optional<Instant> last = Optional.empty();
    private boolean broken;
    private final Nightly nightly = of(Nightly.NIGHT);

    private Nightly of(Nightly.Hours hours) {
        return new Nightly(
                hours,
                List.of(
                        new Nightly.Job("purge", _ -> done("purge")),
                        new Nightly.Job("copy", _ -> {
                            if (broken) {
                                throw new java.io.IOException("the stick is out");
                            }
                            done("copy");
                        }),
                        new Nightly.Job("reserve", _ -> done("reserve"))),
                new LastRun() {
                    @Override
                    public Optional<Instant> at() {
                        return last;
                    }

                    @Override
                    public void now(Instant when) {
                        last = Optional.of(when);
                    }
                },
                PARIS,
                (job, _) -> failures.add(job));
    }

    @Test
    void in_the_evening_it_is_done_at_the_first_quiet_moment_after_five() {
        var evening = of(Nightly.EVENING);
        last = Optional.of(at("2026-11-23T17:40"));
        assertFalse(evening.tick(at("2026-11-24T16:59"), LONG));
        assertFalse(evening.tick(at("2026-11-24T17:20"), Duration.ofMinutes(3)));
        assertTrue(evening.tick(at("2026-11-24T17:30"), Duration.ofMinutes(12)));
        assertFalse(evening.tick(at("2026-11-24T23:59:59"), LONG));
        assertFalse(evening.tick(at("2026-11-25T02:00"), LONG));
        assertTrue(evening.tick(at("2026-11-25T17:00"), LONG));
    }

    @Test
    void it_is_done_once_a_night() {
        last = Optional.of(at("2026-11-23T03:00"));
        assertFalse(nightly.tick(at("2026-11-24T01:59"), LONG));
        assertTrue(nightly.tick(at("2026-11-24T02:00"), LONG));
        assertFalse(nightly.tick(at("2026-11-24T02:01"), LONG));
        assertFalse(nightly.tick(at("2026-11-24T04:59"), LONG));
        assertFalse(nightly.tick(at("2026-11-24T12:00"), LONG));
        assertTrue(nightly.tick(at("2026-11-25T02:00"), LONG));
        assertEquals(List.of("purge", "copy", "reserve", "purge", "copy", "reserve"), done);
    }

    @Test
    void E16_where_the_power_is_cut_each_evening_it_is_done_after_ten_quiet_minutes_by_day() {
        last = Optional.of(at("2026-11-23T09:30"));
        assertFalse(nightly.tick(at("2026-11-24T09:20"), LONG), "not late yet");
        assertFalse(nightly.tick(at("2026-11-24T09:31"), Duration.ofMinutes(9)), "somebody is there");
        assertTrue(nightly.tick(at("2026-11-24T09:41"), Duration.ofMinutes(10)));
        assertFalse(nightly.tick(at("2026-11-24T18:00"), LONG));
    }

    @Test
    void who_works_at_night_is_not_disturbed() {
        last = Optional.of(at("2026-11-23T03:00"));
        assertFalse(nightly.tick(at("2026-11-24T02:30"), Duration.ofMinutes(1)));
        assertTrue(nightly.tick(at("2026-11-24T02:40"), Duration.ofMinutes(11)));
    }

    @Test
    void a_new_terminal_does_it_at_the_first_quiet_moment_and_so_does_one_whose_clock_was_ahead() {
        assertTrue(nightly.tick(at("2026-11-24T15:00"), LONG));
        last = Optional.of(at("2031-01-01T03:00"));
        assertTrue(nightly.tick(at("2026-11-24T15:30"), LONG));
        assertEquals(Optional.of(at("2026-11-24T15:30")), last);
    }

    @Test
    void it_is_done_once_in_the_nights_of_the_clocks_change() {
        for (var night : List.of("2026-10-25", "2027-03-28")) {
            var midnight = at(night + "T00:00");
            last = Optional.of(midnight.minus(Duration.ofHours(21)));
            var runs = 0;
            for (var minute = 0; minute < 8 * 60; minute++) {
                runs += nightly.tick(midnight.plus(Duration.ofMinutes(minute)), LONG) ? 1 : 0;
            }
            assertEquals(1, runs, night);
        }
    }

    @Test
    void a_task_that_fails_stops_no_other_and_is_tried_again_alone_in_an_hour() {
        broken = true;
        assertTrue(nightly.tick(at("2026-11-24T02:10"), LONG));
        assertEquals(List.of("purge", "reserve"), done);
        assertEquals(List.of("copy"), failures);
        assertFalse(nightly.tick(at("2026-11-24T03:00"), LONG));
        assertTrue(nightly.tick(at("2026-11-24T03:10"), LONG));
        assertEquals(List.of("copy", "copy"), failures);
        broken = false;
        assertTrue(nightly.tick(at("2026-11-24T04:10"), LONG));
        assertEquals(List.of("purge", "reserve", "copy"), done);
        assertFalse(nightly.tick(at("2026-11-24T09:10"), LONG));
    }

    @Test
    void red_control_without_the_rule_for_the_late_a_centre_without_nights_never_purges() {
        var runs = new int[2];
        for (var day = 0; day < 30; day++) {
            var morning = at("2026-11-01T09:00").plus(Duration.ofDays(day));
            for (var minute = 0; minute < 9 * 60; minute += 5) {
                var now = morning.plus(Duration.ofMinutes(minute));
                runs[0] += nightly.tick(now, LONG) ? 1 : 0;
                var hour = now.atZone(PARIS).getHour();
                runs[1] += hour >= 2 && hour < 5 ? 1 : 0;
            }
        }
        assertEquals(0, runs[1], "no night was seen");
        assertTrue(runs[0] >= 28, runs[0] + " runs in 30 days");
    }

    private void done(String job) {
        done.add(job);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }
}
