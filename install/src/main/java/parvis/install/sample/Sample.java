package parvis.install.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.eclipse.paho.client.mqttv3.MqttException;
import parvis.protocol.codec.Codec;
import parvis.protocol.message.Batch;
import parvis.protocol.message.Envelope;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.Fact;
import parvis.protocol.message.FactRef;
import parvis.server.territory.Territory;

/// Makes a territory alive: two years of invented facts once, an invented agenda at each start. Everything is sent as
/// terminals send, so the demo also shows the way of a count.
public final class Sample {
    private static final int YEARS = 2;
    private static final String EPOCH = "e8e3b1e0000000000000000000000000";

    private final Territory territory;
    private final List<SampleTerminal> terminals;
    private final String broker;
    private final SampleEntries entries;

    /// @param broker host and port
    public Sample(Territory territory, List<SampleTerminal> terminals, String broker, SampleEntries entries) {
        this.territory = territory;
        this.terminals = List.copyOf(terminals);
        this.broker = broker;
        this.entries = entries;
    }

    /// Sends the agenda, and the past unless `data` says that it was sent.
    ///
    /// @throws IOException when the server does not take it
    public void send(Path data, LocalDate today) throws IOException, InterruptedException {
        var sent = data.resolve("sample-sent");
        boolean first = !Files.exists(sent);
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, terminals.size())
                    .mapToObj(number -> together.submit(() -> send(number, today, first)))
                    .toList();
            for (var one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("les données d’exemple n’ont pas pu partir : " + e.getMessage(), e);
        }
        if (first) {
            entries.send(today);
            Files.createFile(sent);
        }
    }

    private boolean send(int number, LocalDate today, boolean past)
            throws MqttException, IOException, InterruptedException {
        var terminal = terminals.get(number);
        try (var link = new SampleLink(territory.id(), terminal, broker)) {
            link.send(new SampleAgenda(territory).of(terminal, number, today));
            if (past) {
                var facts =
                        new SamplePast(territory, terminal, number).facts(today.minusYears(YEARS), today.minusDays(1));
                for (var batch : batches(new Epoch(EPOCH.substring(2) + "%02x".formatted(number)), facts)) {
                    link.send(batch);
                }
            }
            return past;
        }
    }

    private static List<Batch> batches(Epoch epoch, List<Fact> facts) {
        var batches = new ArrayList<Batch>();
        int from = 0;
        while (from < facts.size()) {
            var run = new ArrayList<Envelope>();
            for (int i = from; i < Math.min(facts.size(), from + Batch.MOST); i++) {
                run.add(new Envelope(new FactRef(epoch, i + 1L), facts.get(i)));
            }
            int fits = Codec.fitting(epoch, run);
            batches.add(new Batch(epoch, from + 1L, facts.subList(from, from + fits)));
            from += fits;
        }
        return batches;
    }
}
