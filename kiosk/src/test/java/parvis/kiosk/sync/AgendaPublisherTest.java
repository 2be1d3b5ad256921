package parvis.kiosk.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parvis.kiosk.attendance.TestTime;
import parvis.protocol.codec.Codec;
import parvis.protocol.message.Agenda;
import parvis.protocol.message.Batch;
import parvis.protocol.message.Call;
import parvis.protocol.message.Hello;
import parvis.protocol.message.TerminalStatus;

final class AgendaPublisherTest {
    private final TestTime time = new TestTime("2026-11-24T09:10");
    private final FakePlan plan = new FakePlan();
    private final List<Agenda> left = new ArrayList<>();
    private final AgendaPublisher publisher = new AgendaPublisher(new Ear(), plan);

    @Test
    void nothing_leaves_without_a_connection_and_all_of_it_at_each_one() {
        plan.set(FakePlan.sessions(3));
        ticks(3);
        assertEquals(List.of(), left);

        publisher.connected(time.moment());
        assertEquals(3, left.getLast().sessions().size());
        publisher.lost();
        publisher.connected(time.moment());
        assertEquals(2, left.size());
        assertEquals(left.get(0), left.get(1), "the same agenda has the same revision");
    }

    @Test
    void a_terminal_that_plans_nothing_says_so() {
        publisher.connected(time.moment());
        assertEquals(List.of(), left.getLast().sessions());
    }

    @Test
    void a_flurry_of_bookings_is_one_message_of_a_greater_revision() {
        publisher.connected(time.moment());
        for (var seats = 1; seats <= 10; seats++) {
            plan.set(FakePlan.sessions(seats));
            publisher.tick(time.moment());
        }
        assertEquals(1, left.size());

        time.pass(Duration.ofSeconds(1));
        publisher.tick(time.moment());

        assertEquals(2, left.size());
        assertEquals(10, left.getLast().sessions().size());
        assertTrue(left.get(1).revision() > left.get(0).revision());
        ticks(5);
        assertEquals(2, left.size());
    }

    @Test
    void a_change_that_changes_nothing_is_not_said() {
        plan.set(FakePlan.sessions(1));
        publisher.connected(time.moment());
        plan.set(FakePlan.sessions(1));
        ticks(5);
        assertEquals(1, left.size());
    }

    @Test
    void a_session_that_grew_too_old_overnight_is_seen_without_anybodys_word() {
        plan.set(FakePlan.sessions(2));
        publisher.connected(time.moment());
        plan.drift(FakePlan.sessions(1));
        time.pass(Duration.ofMinutes(1));
        publisher.tick(time.moment());
        assertEquals(1, left.getLast().sessions().size());
    }

    @Test
    void a_long_agenda_leaves_in_parts_one_a_turn_each_short_enough() {
        plan.set(FakePlan.sessions(500));
        publisher.connected(time.moment());
        assertEquals(1, left.size());
        ticks(20);

        var parts = left.getFirst().parts();
        assertTrue(parts > 1);
        assertEquals(parts, left.size());
        assertTrue(left.stream().allMatch(part -> Codec.encode(part).length <= Batch.MOST_BYTES));
        assertEquals(
                plan.sessions(),
                left.stream().flatMap(part -> part.sessions().stream()).toList());
        assertEquals(1, left.stream().map(Agenda::revision).distinct().count());
    }

    @Test
    void a_change_in_between_begins_anew_and_parts_are_said_again_now_and_then() {
        plan.set(FakePlan.sessions(500));
        publisher.connected(time.moment());
        plan.set(FakePlan.sessions(1));
        ticks(20);
        assertEquals(1, left.getLast().parts());

        plan.set(FakePlan.sessions(500));
        ticks(20);
        var parts = left.getLast().parts();
        var before = left.size();
        time.pass(Duration.ofMinutes(15));
        ticks(20);
        assertEquals(before + parts, left.size());
    }

    private void ticks(int count) {
        for (var i = 0; i < count; i++) {
            time.pass(Duration.ofMillis(500));
            publisher.tick(time.moment());
        }
    }

    private final class Ear implements Uplink {
        @Override
        public void start(Downlink downlink) {}

        @Override
        public void publish(TerminalStatus status) {}

        @Override
        public void publish(Agenda agenda) {
            left.add(agenda);
        }

        @Override
        public void publish(Call call) {}

        @Override
        public int publish(Batch batch) {
            return 0;
        }

        @Override
        public int publish(Hello hello) {
            return 0;
        }

        @Override
        public void renew() {}

        @Override
        public void close() {}
    }
}
