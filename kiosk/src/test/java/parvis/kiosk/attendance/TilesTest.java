package parvis.kiosk.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.ServiceId;

final class TilesTest {
    private static final Dimensions SOCIAL = Dimensions.of(new PlaceId("mairie"), new ActivityId("reception"))
            .withService(new ServiceId("centre-social"));
    private static final Dimensions CCAS = SOCIAL.withService(new ServiceId("ccas"));
    private static final Measures ONE = Measures.of(Measure.PEOPLE, 1);

    private final TestTime time = new TestTime("2026-11-24T09:00");
    private final FakeCounter counter = new FakeCounter();
    private final Tiles tiles = new Tiles(counter, time);

    @Test
    void the_same_tile_within_two_seconds_of_one_interaction_is_one_touch() {
        var first = tiles.touch(1, SOCIAL, ONE);
        time.pass(Duration.ofMillis(1900));
        assertEquals(first, tiles.touch(1, SOCIAL, ONE));
        time.pass(Duration.ofMillis(200));
        assertNotEquals(first, tiles.touch(1, SOCIAL, ONE));

        assertEquals(2, counter.counted.size());
    }

    @Test
    void another_tile_or_another_interaction_is_another_touch() {
        tiles.touch(1, SOCIAL, ONE);
        tiles.touch(1, CCAS, ONE);
        tiles.touch(2, SOCIAL, ONE);

        assertEquals(3, counter.counted.size());
    }

    @Test
    void after_an_undo_the_tile_counts_at_once() {
        tiles.undo(tiles.touch(1, SOCIAL, ONE).id());
        tiles.touch(1, SOCIAL, ONE);

        assertEquals(2, counter.counted.size());
    }

    @Test
    void a_touch_that_the_disk_did_not_take_is_no_touch_and_may_be_tried_again() {
        counter.full = true;
        assertThrows(CountingFailure.class, () -> tiles.touch(1, SOCIAL, ONE));
        counter.full = false;
        tiles.touch(1, SOCIAL, ONE);

        assertEquals(1, counter.counted.size());
    }

    @Test
    void a_queue_of_nine_in_a_quarter_of_an_hour_is_no_burst() {
        for (var i = 0; i < 9; i++) {
            tiles.touch(i, SOCIAL, ONE);
            time.pass(Duration.ofSeconds(100));
        }
        assertEquals(List.of(), counter.flagged);
    }

    private final class FakeCounter implements Counter {
        private final List<Touch> counted = new ArrayList<>();
        private final List<List<TouchId>> flagged = new ArrayList<>();
        private boolean full;

        @Override
        public Touch count(Dimensions dimensions, Measures measures) {
            if (full) {
                throw new CountingFailure("count", "wait", new IOException("disk full"));
            }
            var touch = new Touch(new TouchId(counted.size() + 1L), time.instant(), dimensions, measures);
            counted.add(touch);
            return touch;
        }

        @Override
        public Touch add(Touch touch, Measures more) {
            return touch;
        }

        @Override
        public boolean undo(TouchId touch) {
            return true;
        }

        @Override
        public DayCounts today() {
            return day(LocalDate.of(2026, 11, 24));
        }

        @Override
        public DayCounts day(LocalDate day) {
            return new DayCounts(day, List.of(), List.of());
        }

        @Override
        public CorrectionOutcome correct(Correction correction) {
            return new CorrectionOutcome.Done();
        }

        @Override
        public void flag(List<TouchId> touches) {
            flagged.add(touches);
        }

        @Override
        public List<Burst> bursts() {
            return List.of();
        }

        @Override
        public void keep(Burst burst) {}

        @Override
        public void drop(Burst burst) {}

        @Override
        public void onChange(Runnable listener) {}
    }
}
