package parvis.server.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import parvis.protocol.codec.Codec;
import parvis.protocol.delivery.Answer;
import parvis.protocol.delivery.StoreFailure;
import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Batch;
import parvis.protocol.message.Call;
import parvis.protocol.message.ClockQuality;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.Fact;
import parvis.protocol.message.Hello;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.Notice;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.TerritoryId;

@Timeout(30)
final class IngestorTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final TerritoryId TERRITORY = new TerritoryId("bourg-exemple");
    private static final String FACTS = "parvis/1/bourg-exemple/borne-1/facts";
    private static final String AGENDA = "parvis/1/bourg-exemple/borne-1/agenda";

    private final Ports.Store store = new Ports.Store();
    private final Ports.KnownTerminals terminals = new Ports.KnownTerminals();
    private final Ports.Fleets fleet = new Ports.Fleets();
    private final Ports.Offers offer = new Ports.Offers();
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> notices = new LinkedBlockingQueue<>();
    private final Ingestor ingestor = new Ingestor(
            TERRITORY,
            terminals,
            store,
            new Answers() {
                @Override
                public void acknowledge(TerminalId to, Acknowledgement acknowledgement) {
                    answers.add(new Answer(to, acknowledgement));
                }

                @Override
                public void notify(TerminalId to, Notice notice) {
                    notices.add(to + " "
                            + notice.calls().stream()
                                    .map(heard -> heard.terminal() + " " + heard.state() + " " + heard.since())
                                    .toList());
                }
            },
            fleet,
            offer,
            () -> NOW);

    @AfterEach
    void close() {
        ingestor.close();
    }

    @Test
    void answers_when_it_is_committed_and_not_before() throws Exception {
        store.hold();
        ingestor.accept(FACTS, facts(1));
        assertNull(answers.poll(100, TimeUnit.MILLISECONDS));
        store.release();
        assertNotNull(answers.poll(5, TimeUnit.SECONDS));
    }

    @Test
    void what_waits_is_committed_together() throws Exception {
        store.hold();
        ingestor.accept(FACTS, facts(1));
        store.awaitHeld();
        for (var sequence = 2; sequence <= 20; sequence++) {
            ingestor.accept(FACTS, facts(sequence));
        }
        // Until they are read they do not wait for the store; who read them has no other sign of it.
        while (terminals.asked.get() < 20) {
            Thread.onSpinWait();
        }
        store.release();
        for (var sequence = 1; sequence <= 20; sequence++) {
            assertNotNull(answers.poll(5, TimeUnit.SECONDS));
        }
        assertEquals(20, store.commits.stream().mapToInt(Integer::intValue).sum());
        assertTrue(store.commits.size() < 20, store.commits.toString());
    }

    @Test
    void nothing_is_answered_while_the_store_fails_and_all_is_taken_when_it_is_mended() throws Exception {
        store.fail(new StoreFailure("commit", "facts", "free some space", new IOException("disk full")));
        ingestor.accept(FACTS, facts(1));
        ingestor.accept(AGENDA, bytes("{\"v\":1,\"revision\":1,\"sessions\":[]}"));
        assertNull(answers.poll(300, TimeUnit.MILLISECONDS));
        assertFalse(ingestor.storeIsGood());
        store.mend();
        ingestor.accept(FACTS, facts(2));
        assertNotNull(answers.poll(5, TimeUnit.SECONDS));
        assertTrue(ingestor.storeIsGood());
    }

    @Test
    void a_message_that_alone_spoils_a_commit_is_kept_apart_and_the_others_pass() throws Exception {
        store.poison = new Epoch("00000000000000000000000000000bad");
        store.hold();
        ingestor.accept(FACTS, facts(1));
        store.awaitHeld();
        ingestor.accept(FACTS, facts(2));
        ingestor.accept(FACTS, Codec.encode(batch(store.poison, 1)));
        ingestor.accept(FACTS, facts(3));
        store.release();
        var unreadable = 0;
        for (var index = 0; index < 4; index++) {
            var answer = answers.poll(5, TimeUnit.SECONDS);
            assertNotNull(answer);
            unreadable += answer.acknowledgement().unreadable().isPresent() ? 1 : 0;
        }
        assertEquals(1, unreadable);
        assertTrue(ingestor.storeIsGood());
    }

    @Test
    void passes_over_what_comes_from_nobody_here() throws Exception {
        terminals.revoked = new TerminalId("borne-2");
        for (var topic : List.of(
                "parvis/1/bourg-exemple/borne-9/facts",
                "parvis/1/bourg-exemple/borne-2/facts",
                "parvis/1/autre-bourg/borne-1/facts",
                "parvis/1/bourg-exemple/borne-1/ack",
                "parvis/1/bourg-exemple/borne-1/facts/more",
                "parvis/1/bourg-exemple/catalogue",
                "$SYS/broker",
                "")) {
            ingestor.accept(topic, facts(1));
        }
        ingestor.accept(FACTS, facts(1));
        assertNotNull(answers.poll(5, TimeUnit.SECONDS));
        assertEquals(List.of(1), store.commits);
    }

    @Test
    void a_port_that_throws_holds_nothing_up() throws Exception {
        fleet.broken = true;
        offer.broken = true;
        ingestor.accept(AGENDA, bytes("{\"v\":1,\"revision\":1,\"sessions\":[]}"));
        ingestor.accept(
                "parvis/1/bourg-exemple/borne-1/hello",
                Codec.encode(new Hello("1", Optional.empty(), 1, 1, List.of())));
        ingestor.accept(FACTS, facts(1));
        assertNotNull(answers.poll(5, TimeUnit.SECONDS));
        assertNotNull(answers.poll(5, TimeUnit.SECONDS));
    }

    @Test
    void a_call_reaches_the_others_of_its_place_and_its_answer_reaches_the_caller() throws Exception {
        call("borne-1", "borne-1", Call.State.RINGING);
        assertEquals("borne-1 []", notices.poll(5, TimeUnit.SECONDS));
        assertEquals("borne-2 [borne-1 RINGING " + NOW + "]", notices.poll(5, TimeUnit.SECONDS));
        call("borne-2", "borne-1", Call.State.ANSWERED);
        assertEquals("borne-1 [borne-1 ANSWERED " + NOW + "]", notices.poll(5, TimeUnit.SECONDS));
        assertEquals("borne-2 [borne-1 ANSWERED " + NOW + "]", notices.poll(5, TimeUnit.SECONDS));
    }

    @Test
    void nobody_rings_for_another_or_answers_itself() throws Exception {
        call("borne-2", "borne-1", Call.State.RINGING);
        call("borne-1", "borne-1", Call.State.ANSWERED);
        call("borne-1", "borne-9", Call.State.ANSWERED);
        ingestor.accept(FACTS, facts(1));
        assertNotNull(answers.poll(5, TimeUnit.SECONDS));
        assertEquals(0, notices.size());
    }

    private void call(String from, String of, Call.State state) throws InterruptedException {
        ingestor.accept("parvis/1/bourg-exemple/" + from + "/call", Codec.encode(new Call(new TerminalId(of), state)));
    }

    @Test
    void only_the_sessions_of_its_own_place_are_a_terminals() throws Exception {
        var session = "{\"id\":\"s-%d\",\"workshop\":\"w\",\"title\":\"T\",\"place\":\"%s\","
                + "\"start\":\"2026-12-03T14:00\",\"minutes\":90,\"seats\":8,\"taken\":5,\"waiting\":0,"
                + "\"state\":\"planned\"}";
        ingestor.accept(
                AGENDA,
                bytes("{\"v\":1,\"revision\":1,\"sessions\":[" + session.formatted(1, "mairie") + ","
                        + session.formatted(2, "gare") + "]}"));
        var kept = fleet.agendas.poll(5, TimeUnit.SECONDS);
        assertNotNull(kept);
        assertEquals(1, kept.sessions().size());
    }

    @Test
    void an_agenda_in_parts_is_kept_once_all_of_one_revision_are_here() throws Exception {
        var session = "{\"id\":\"s-%d\",\"workshop\":\"w\",\"title\":\"T\",\"place\":\"mairie\","
                + "\"start\":\"2026-12-03T14:00\",\"minutes\":90,\"seats\":8,\"taken\":5,\"waiting\":0,"
                + "\"state\":\"planned\"}";
        var message = "{\"v\":1,\"revision\":%d,\"part\":%d,\"parts\":2,\"sessions\":[" + session + "]}";
        ingestor.accept(AGENDA, bytes(message.formatted(1, 1, 1)));
        ingestor.accept(AGENDA, bytes(message.formatted(2, 2, 4)));
        ingestor.accept(AGENDA, bytes(message.formatted(2, 2, 4)));
        ingestor.accept(AGENDA, bytes(message.formatted(2, 1, 3)));
        var kept = fleet.agendas.poll(5, TimeUnit.SECONDS);
        assertNotNull(kept);
        assertEquals(
                List.of("s-3", "s-4"),
                kept.sessions().stream().map(each -> each.id().value()).toList());
        ingestor.accept(FACTS, facts(1));
        assertNotNull(answers.poll(5, TimeUnit.SECONDS));
        assertEquals(0, fleet.agendas.size());
    }

    private static byte[] facts(long sequence) {
        return Codec.encode(batch(new Epoch("0123456789abcdef0123456789abcdef"), sequence));
    }

    private static Batch batch(Epoch epoch, long sequence) {
        return new Batch(
                epoch,
                sequence,
                List.of(Fact.of(
                        LocalDate.of(2026, 11, 24),
                        9,
                        ClockQuality.SYNCED,
                        Dimensions.of(new PlaceId("mairie"), new ActivityId("reception")),
                        Measures.of(Measure.PEOPLE, 1))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
