package parvis.kiosk.gpio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parvis.kiosk.attendance.Direction;
import parvis.protocol.message.TerminalStatus.SensorState;

final class DoorWayTest {
    private final List<Direction> passed = new ArrayList<>();
    private Duration now = Duration.ofHours(1);

    @Test
    void a_beam_that_is_cut_and_free_again_is_one_passage_of_unknown_direction() {
        var way = new DoorWay(1);
        cut(way, 0);
        after(way, 400);
        free(way, 0);
        after(way, 100);

        assertEquals(List.of(Direction.UNKNOWN), passed);
    }

    @Test
    void contacts_that_bounce_make_one_passage() {
        var way = new DoorWay(1);
        for (var i = 0; i < 10; i++) {
            cut(way, 0);
            after(way, 5);
            free(way, 0);
            after(way, 5);
        }
        after(way, 100);

        assertEquals(List.of(Direction.UNKNOWN), passed);
    }

    @Test
    void a_flicker_is_nobody() {
        var way = new DoorWay(1);
        cut(way, 0);
        after(way, 10);
        free(way, 0);
        after(way, 100);

        assertEquals(List.of(), passed);
    }

    @Test
    void two_beams_tell_the_direction_by_the_one_that_was_cut_first() {
        var way = new DoorWay(2);
        walk(way, 0, 1);
        walk(way, 1, 0);

        assertEquals(List.of(Direction.IN, Direction.OUT), passed);
    }

    @Test
    void who_cuts_only_one_of_two_beams_turned_back() {
        var way = new DoorWay(2);
        cut(way, 0);
        after(way, 300);
        free(way, 0);
        after(way, 100);

        assertEquals(List.of(), passed);
    }

    @Test
    void a_beam_that_is_cut_for_more_than_a_minute_is_a_status_and_no_count() {
        var way = new DoorWay(1);
        cut(way, 0);
        after(way, 60_000);
        assertEquals(SensorState.READY, way.state(now));
        after(way, 1);
        assertEquals(SensorState.STUCK, way.state(now));

        free(way, 0);
        after(way, 100);
        assertEquals(SensorState.READY, way.state(now));
        assertEquals(List.of(), passed);
    }

    private void walk(DoorWay way, int first, int second) {
        cut(way, first);
        after(way, 120);
        cut(way, second);
        after(way, 120);
        free(way, first);
        after(way, 120);
        free(way, second);
        after(way, 200);
    }

    private void cut(DoorWay way, int beam) {
        way.edge(beam, true, now);
    }

    private void free(DoorWay way, int beam) {
        way.edge(beam, false, now);
    }

    private void after(DoorWay way, int ms) {
        now = now.plusMillis(ms);
        way.settle(now).ifPresent(passage -> passed.add(passage.direction()));
    }
}
