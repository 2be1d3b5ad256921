package parvis.protocol.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.protocol.Samples;
import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.Batch;
import parvis.protocol.message.Envelope;
import parvis.protocol.message.EpochState;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.Hello;
import parvis.protocol.message.Mark;
import parvis.protocol.message.ReceivedBatch;
import parvis.protocol.message.ReceivedFact;
import parvis.protocol.message.Refusal;
import parvis.protocol.message.RefusalReason;

final class CodecTest {
    static List<Golden<?>> messages() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void a_message_of_version_1_is_read_as_it_was_meant(Golden<?> golden) {
        assertEquals(new Decoded.Sound<>(golden.value()), golden.reader().apply(golden.bytes()));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void a_message_is_written_as_it_always_was(Golden<?> golden) {
        assertEquals(new String(golden.bytes(), UTF_8), golden.written());
    }

    @Test
    void a_batch_is_written_as_it_always_was_and_read_back() {
        for (var each : List.of(
                new Named("facts.json", Golden.batch()),
                new Named("facts-full.json", Golden.fullBatch()),
                new Named("facts-entered-later.json", Golden.laterBatch()))) {
            assertEquals(new String(Golden.read(each.file), UTF_8), new String(Codec.encode(each.batch), UTF_8));
            var read = facts(Golden.read(each.file));
            assertEquals(each.batch.epoch(), read.epoch());
            assertEquals(each.batch.first(), read.first());
            assertEquals(
                    each.batch.facts(),
                    read.facts().stream()
                            .map(fact -> ((ReceivedFact.Sound) fact).fact())
                            .toList());
        }
    }

    @Test
    void a_batch_of_a_later_program_is_read_with_what_is_new_kept() {
        var batch = facts(Golden.read("facts-later.json"));
        var sound = assertInstanceOf(ReceivedFact.Sound.class, batch.facts().getFirst());
        assertEquals(Samples.fact(3), sound.fact());
        assertEquals("{\"mood\": \"sunny\",\"weather\": {\"rain\": [1.5, null]}}", sound.extra());
    }

    @Test
    void a_wrong_fact_does_not_hold_up_its_neighbours() {
        var batch = facts(Golden.read("facts-faulty.json"));
        assertEquals(
                List.of("sound", "bad-id", "bad-date", "bad-number", "negative", "bad-field", "too-many", "sound"),
                batch.facts().stream().map(CodecTest::verdict).toList());
    }

    @Test
    void an_answer_of_a_later_server_is_understood_as_far_as_it_matters() {
        var ack = assertInstanceOf(Decoded.Sound.class, Codec.acknowledgement(Golden.read("ack-later.json")))
                .value();
        var known = assertInstanceOf(Acknowledgement.class, ack);
        assertEquals(
                List.of(RefusalReason.BAD_ID),
                known.refused().stream().map(refusal -> refusal.reason()).toList());
        assertEquals(
                Acknowledgement.Reason.VERSION, known.unreadable().orElseThrow().reason());
    }

    @Test
    void the_longest_hello_and_the_longest_answer_fit_into_a_message() {
        var epoch = Samples.epoch(1);
        var state = new EpochState(
                epoch, Optional.of(epoch), FactRef.LAST_SEQUENCE, FactRef.LAST_SEQUENCE, FactRef.LAST_SEQUENCE);
        var hello = new Hello("1.0.0", Optional.empty(), 1, 1, Collections.nCopies(150, state));
        assertTrue(Codec.encode(hello).length <= Batch.MOST_BYTES);
        var refusal = new Refusal(new FactRef(epoch, FactRef.LAST_SEQUENCE), RefusalReason.BAD_NUMBER);
        var mark = new Mark(epoch, FactRef.LAST_SEQUENCE);
        var marks = Collections.nCopies(Hello.MOST_EPOCHS, mark);
        assertTrue(Codec.encode(answer(marks, List.of())).length <= Batch.MOST_BYTES);
        var refusals = Collections.nCopies(Batch.MOST, refusal);
        assertTrue(Codec.encode(answer(List.of(mark), refusals)).length <= Batch.MOST_BYTES);
    }

    private static Acknowledgement answer(List<Mark> marks, List<Refusal> refused) {
        var unreadable = new Acknowledgement.Unreadable(Integer.MAX_VALUE, Acknowledgement.Reason.UNREADABLE);
        return new Acknowledgement(marks, refused, Samples.NOW, Optional.of(unreadable));
    }

    @Test
    void a_run_is_cut_so_that_its_batch_fits_into_a_message() {
        var epoch = Samples.epoch(1);
        var run = IntStream.rangeClosed(1, 300)
                .mapToObj(sequence -> new Envelope(new FactRef(epoch, sequence), Samples.fullFact()))
                .toList();
        int count = Codec.fitting(epoch, run);
        assertTrue(sizeOf(run, count) <= Batch.MOST_BYTES);
        assertTrue(sizeOf(run, count + 1) > Batch.MOST_BYTES - 100);
        var small = IntStream.rangeClosed(1, 300)
                .mapToObj(sequence -> new Envelope(new FactRef(epoch, sequence), Samples.fact(1)))
                .toList();
        assertEquals(Batch.MOST, Codec.fitting(epoch, small));
        assertEquals(1, Codec.fitting(epoch, run.subList(0, 1)));
        assertEquals(0, Codec.fitting(epoch, List.of()));
    }

    private static int sizeOf(List<Envelope> run, int count) {
        var facts = run.subList(0, count).stream().map(Envelope::fact).toList();
        return Codec.encode(new Batch(Samples.epoch(1), FactRef.LAST_SEQUENCE - Batch.MOST, facts)).length;
    }

    private static String verdict(ReceivedFact fact) {
        return switch (fact) {
            case ReceivedFact.Sound _ -> "sound";
            case ReceivedFact.Faulty(var reason, var _) -> reason.wireName();
        };
    }

    private static ReceivedBatch facts(byte[] payload) {
        return switch (Codec.facts(payload)) {
            case Decoded.Sound<ReceivedBatch>(var batch) -> batch;
            case Decoded.Unreadable<ReceivedBatch>(var _, var why) -> throw new AssertionError(why);
        };
    }

    private record Named(String file, Batch batch) {}
}
