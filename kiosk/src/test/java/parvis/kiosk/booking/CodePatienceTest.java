package parvis.kiosk.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CodePatienceTest {
    private final CodePatience patience = new CodePatience();
    private Instant now = Instant.parse("2026-11-24T13:32:00Z");

    @Test
    void two_slips_are_free_and_each_one_more_makes_the_wait_longer_up_to_a_minute() {
        var waits = new ArrayList<Long>();
        for (var slip = 0; slip < 8; slip++) {
            patience.wrong(now);
            waits.add(patience.waitLeft(now).toSeconds());
        }
        assertEquals(List.of(0L, 0L, 5L, 10L, 20L, 40L, 60L, 60L), waits);
    }

    @Test
    void the_wait_runs_down() {
        slips(3);
        now = now.plusSeconds(3);
        assertEquals(Duration.ofSeconds(2), patience.waitLeft(now));
        now = now.plusSeconds(2);
        assertEquals(Duration.ZERO, patience.waitLeft(now));
    }

    @Test
    void ten_minutes_forgive() {
        slips(8);
        now = now.plus(CodePatience.FORGIVES);
        assertEquals(Duration.ZERO, patience.waitLeft(now));
        patience.wrong(now);
        assertEquals(Duration.ZERO, patience.waitLeft(now));
    }

    @Test
    void D6_the_team_hears_of_who_tries_ten_codes_and_not_of_each_one_more() {
        var told = 0;
        for (var slip = 0; slip < 30; slip++) {
            told += patience.wrong(now) ? 1 : 0;
            now = now.plus(patience.waitLeft(now));
        }
        assertTrue(told >= 1 && told <= 30 / CodePatience.SUSPICIOUS, "told " + told);
    }

    @Test
    void whoever_waits_as_asked_tries_no_more_than_some_hundred_codes_a_day() {
        var tries = 0;
        var evening = now.plus(Duration.ofHours(10));
        while (now.isBefore(evening)) {
            patience.wrong(now);
            tries++;
            now = now.plus(patience.waitLeft(now)).plusSeconds(5);
        }
        assertTrue(tries < 700, "tries " + tries);
    }

    @Test
    void a_clock_that_is_set_back_makes_nobody_wait_for_years() {
        slips(8);
        now = now.minus(Duration.ofDays(400));
        assertEquals(Duration.ZERO, patience.waitLeft(now));
    }

    private void slips(int count) {
        for (var slip = 0; slip < count; slip++) {
            patience.wrong(now);
        }
    }
}
