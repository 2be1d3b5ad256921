package parvis.install.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import parvis.protocol.codec.Codec;
import parvis.protocol.message.Batch;
import parvis.protocol.message.ClockQuality;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Envelope;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.Fact;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.server.territory.Territory;

/// Terminals that send what they have as fast as it is acknowledged. What they send is written before the clock runs:
/// a real terminal writes on a machine of its own.
final class Senders implements AutoCloseable {
    private static final long PATIENCE_S = 120;

    private final Territory territory;
    private final List<Sender> senders;
    private int epochs;

    private Senders(Territory territory, List<Sender> senders) {
        this.territory = territory;
        this.senders = senders;
    }

    static Senders connect(IngestServer server, int terminals) throws Exception {
        var senders = new ArrayList<Sender>();
        for (var number = 0; number < terminals; number++) {
            senders.add(Sender.connect(server, number));
        }
        return new Senders(server.territory(), senders);
    }

    /// How many of these facts make a message, at most 200.
    int batchSize() {
        return Codec.fitting(
                epoch(0),
                LongStream.rangeClosed(1_000_001, 1_000_200)
                        .mapToObj(sequence -> new Envelope(new FactRef(epoch(0), sequence), fact(sequence)))
                        .toList());
    }

    /// Lets each terminal send so many messages of so many new facts.
    ///
    /// @return facts a second, from the first message to the last acknowledgement
    double send(int messages, int facts, int inFlight) throws Exception {
        var done = new CountDownLatch(senders.size());
        for (var sender : senders) {
            sender.prepare(batches(messages, facts), done);
        }
        var from = System.nanoTime();
        for (var sender : senders) {
            sender.start(inFlight);
        }
        if (!done.await(PATIENCE_S, TimeUnit.SECONDS)) {
            throw new IllegalStateException(done.getCount() + " terminals were not answered");
        }
        return senders.size() * (double) messages * facts * 1e9 / (System.nanoTime() - from);
    }

    private List<byte[]> batches(int messages, int facts) {
        epochs++;
        var epoch = epoch(epochs);
        return LongStream.range(0, messages)
                .mapToObj(index -> Codec.encode(new Batch(
                        epoch,
                        index * facts + 1,
                        LongStream.rangeClosed(index * facts + 1, index * facts + facts)
                                .mapToObj(this::fact)
                                .toList())))
                .toList();
    }

    private Fact fact(long sequence) {
        var places = territory.places();
        var activities = territory.activities();
        var services = territory.services();
        var dimensions = Dimensions.of(
                        places.get((int) (sequence % places.size())).id(),
                        activities.get((int) (sequence % activities.size())).id())
                .withService(services.get((int) (sequence % services.size())).id());
        return Fact.of(
                LocalDate.of(2026, 11, 1).plusDays(sequence % 20),
                (int) (sequence % 10) + 8,
                ClockQuality.SYNCED,
                dimensions,
                new Measures(Map.of(Measure.PEOPLE, sequence % 9 + 1, Measure.NEWCOMERS, sequence % 2)));
    }

    private static Epoch epoch(int number) {
        return new Epoch("%032x".formatted(number + 1));
    }

    @Override
    public void close() {
        senders.forEach(Sender::close);
    }
}
