package parvis.kiosk.mqtt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import parvis.kiosk.sync.Downlink;
import parvis.protocol.message.Call;
import parvis.protocol.message.Hello;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.TerritoryId;

@Timeout(60)
final class PahoLinkTest {
    private static final Timing QUICK =
            new Timing(Duration.ofMillis(2000), Duration.ofMillis(5), Duration.ofMillis(20), Duration.ofSeconds(10));
    private static final Timing PATIENT =
            new Timing(Duration.ofSeconds(20), Duration.ofMillis(5), Duration.ofMillis(20), Duration.ofSeconds(10));
    private static final String OWN = "parvis/1/bourg-exemple/borne-1/";

    private final Ear ear = new Ear();

    @Test
    void connects_with_its_will_subscribes_what_is_its_own_and_hears() throws Exception {
        try (var broker = new FakeBroker(FakeBroker.Mood.GOOD);
                var link = link(broker, PATIENT)) {
            link.start(ear);
            assertEquals("connected", ear.next());
            var connect = take(broker.connects);
            assertTrue(connect.contains(OWN + "status") && connect.contains("\"online\":false"), connect);
            assertEquals(
                    Set.of(
                            OWN + "ack",
                            OWN + "notice",
                            "parvis/1/bourg-exemple/catalogue",
                            "parvis/1/bourg-exemple/catalogue/#"),
                    Set.copyOf(broker.subscribed));

            link.publish(new Hello("1.0", Optional.empty(), 1, 1, List.of()));
            assertEquals(OWN + "hello", take(broker.said).topic());

            broker.push(OWN + "ack", "a".getBytes(StandardCharsets.UTF_8));
            assertEquals("ack a", ear.next());
            link.publish(new Call(new TerminalId("borne-1"), Call.State.RINGING));
            assertEquals(
                    new FakeBroker.Said(
                            OWN + "call", "{\"v\":1,\"terminal\":\"borne-1\",\"state\":\"ringing\"}", false),
                    take(broker.said));
            broker.push(OWN + "notice", "n".getBytes(StandardCharsets.UTF_8));
            assertEquals("notice n", ear.next());
            broker.push("parvis/1/bourg-exemple/catalogue", "m".getBytes(StandardCharsets.UTF_8));
            assertEquals("manifest m", ear.next());
        }
    }

    @Test
    void says_goodbye_at_a_clean_stop() throws Exception {
        try (var broker = new FakeBroker(FakeBroker.Mood.GOOD)) {
            var link = link(broker, PATIENT);
            link.start(ear);
            assertEquals("connected", ear.next());
            link.close();

            assertEquals(new FakeBroker.Said(OWN + "status", "{\"v\":1,\"online\":false}", true), take(broker.said));
            assertEquals("disconnect", take(broker.goodbyes));
        }
    }

    @Test
    void comes_back_after_each_kind_of_bad_peer() throws Exception {
        try (var broker = new FakeBroker(FakeBroker.Mood.MUTE);
                var link = link(broker, QUICK)) {
            link.start(ear);
            for (var mood : List.of(
                    FakeBroker.Mood.MUTE,
                    FakeBroker.Mood.SLAMS,
                    FakeBroker.Mood.SILENT_AFTER_CONNACK,
                    FakeBroker.Mood.REFUSES)) {
                broker.mood = mood;
                broker.accepted.clear();
                take(broker.accepted);
                take(broker.accepted);
                broker.mood = FakeBroker.Mood.GOOD;
                broker.cut();
                assertEquals("connected", ear.next(), "after " + mood);
                broker.mood = mood;
                broker.cut();
                assertEquals("lost", ear.next(), "after " + mood);
            }
        }
    }

    @Test
    void a_link_that_is_renewed_is_a_new_connection() throws Exception {
        try (var broker = new FakeBroker(FakeBroker.Mood.GOOD);
                var link = link(broker, PATIENT)) {
            link.start(ear);
            assertEquals("connected", ear.next());
            link.renew();
            assertEquals("lost", ear.next());
            assertEquals("connected", ear.next());
            assertEquals(2, broker.connects.size());
        }
    }

    @Test
    void fifty_attempts_that_fail_leave_no_thread_behind() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var fives = IntStream.range(0, 10)
                    .mapToObj(_ -> threads.submit(PahoLinkTest::fiveFailures))
                    .toList();
            for (var five : fives) {
                five.get();
            }
        }
        assertEquals(List.of(), leftovers());
    }

    private static boolean fiveFailures() throws Exception {
        try (var broker = new FakeBroker(FakeBroker.Mood.SLAMS)) {
            var timing = new Timing(Duration.ofSeconds(3), Duration.ofMillis(1), Duration.ofMillis(2), QUICK.settled());
            var link = link(broker, timing);
            link.start(new Ear());
            for (var i = 0; i < 5; i++) {
                take(broker.accepted);
                broker.mood = i % 2 == 0 ? FakeBroker.Mood.MUTE : FakeBroker.Mood.SLAMS;
            }
            link.close();
            return true;
        }
    }

    @Test
    void what_is_published_without_a_connection_is_lost_and_nobody_waits() throws Exception {
        try (var broker = new FakeBroker(FakeBroker.Mood.MUTE);
                var link = link(broker, QUICK)) {
            assertTrue(link.publish(new Hello("1.0", Optional.empty(), 1, 1, List.of())) > 0);
            link.renew();
        }
    }

    @Test
    void the_pause_grows_to_its_bound_and_is_spread() {
        var random = new Random(7);
        for (var failures = 0; failures < 40; failures++) {
            var bound = Math.min(120_000, 1_000L << Math.min(failures, 16));
            assertTrue(Timing.FIELD.pause(failures, random).toMillis() <= bound);
        }
        var distinct = new java.util.HashSet<Duration>();
        for (var i = 0; i < 50; i++) {
            distinct.add(Timing.FIELD.pause(10, random));
        }
        assertTrue(distinct.size() > 40);
    }

    private static List<String> leftovers() throws InterruptedException {
        var threads = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("MQTT "))
                .toList();
        for (var thread : threads) {
            thread.join(Duration.ofSeconds(5));
        }
        return threads.stream().filter(Thread::isAlive).map(Thread::getName).toList();
    }

    private static PahoLink link(FakeBroker broker, Timing timing) {
        return new PahoLink(
                new Broker(broker.url(), "borne-1", "secret", Optional.empty()),
                new TerritoryId("bourg-exemple"),
                new TerminalId("borne-1"),
                timing,
                new Random(1));
    }

    private static <T> T take(BlockingQueue<T> queue) throws InterruptedException {
        @Nullable T taken = queue.poll(20, TimeUnit.SECONDS);
        if (taken == null) {
            throw new AssertionError("nothing came");
        }
        return taken;
    }

    private static final class Ear implements Downlink {
        private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

        String next() throws InterruptedException {
            return take(heard);
        }

        @Override
        public void connected() {
            heard.add("connected");
        }

        @Override
        public void lost() {
            heard.add("lost");
        }

        @Override
        public void acknowledgement(byte[] payload) {
            heard.add("ack " + new String(payload, StandardCharsets.UTF_8));
        }

        @Override
        public void notice(byte[] payload) {
            heard.add("notice " + new String(payload, StandardCharsets.UTF_8));
        }

        @Override
        public void manifest(byte[] payload) {
            heard.add("manifest " + new String(payload, StandardCharsets.UTF_8));
        }

        @Override
        public void part(String sha256, byte[] payload) {
            heard.add("part " + sha256);
        }
    }
}
