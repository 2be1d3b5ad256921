package parvis.kiosk.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import parvis.kiosk.attendance.TestTime;
import parvis.protocol.codec.Codec;
import parvis.protocol.codec.Decoded;
import parvis.protocol.delivery.InMemoryLedger;
import parvis.protocol.delivery.Incoming;
import parvis.protocol.delivery.Receiver;
import parvis.protocol.message.Agenda;
import parvis.protocol.message.Batch;
import parvis.protocol.message.Call;
import parvis.protocol.message.Hello;
import parvis.protocol.message.Measure;
import parvis.protocol.message.ReceivedBatch;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.TerminalStatus;

/// A line that is up when it is told, with a server of memory that answers at once, or is deaf.
final class Line implements Uplink {
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final Receiver receiver = new Receiver(ledger, LocalDate.of(2026, 1, 1), TestTime.PARIS);
    private final TerminalId terminal = new TerminalId("borne-1");
    final BlockingQueue<String> lost = new LinkedBlockingQueue<>();
    final BlockingQueue<String> renewed = new LinkedBlockingQueue<>();
    final BlockingQueue<TerminalStatus> statuses = new LinkedBlockingQueue<>();
    final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();
    final BlockingQueue<Agenda> agendas = new LinkedBlockingQueue<>();
    Optional<Downlink> downlink = Optional.empty();
    volatile boolean deaf;
    volatile boolean deafToFacts;
    volatile boolean closed;

    void connect() {
        downlink.orElseThrow().connected();
    }

    List<Long> people() {
        return new ArrayList<>(ledger.kept().values())
                .stream()
                        .filter(fact -> !fact.isClosing())
                        .map(fact -> fact.measures().get(Measure.PEOPLE))
                        .toList();
    }

    @Override
    public void start(Downlink ear) {
        downlink = Optional.of(ear);
    }

    @Override
    public int publish(Batch batch) {
        var payload = Codec.encode(batch);
        if (deaf || deafToFacts) {
            lost.add("batch");
        } else if (Codec.facts(payload) instanceof Decoded.Sound<ReceivedBatch>(var received)) {
            answer(new Incoming.Facts(terminal, received));
        }
        return payload.length;
    }

    @Override
    public int publish(Hello hello) {
        if (deaf) {
            lost.add("hello");
        } else {
            answer(new Incoming.Greeting(terminal, hello));
        }
        return Codec.encode(hello).length;
    }

    private void answer(Incoming incoming) {
        for (var answer : receiver.receive(List.of(incoming), Instant.parse("2026-11-24T12:00:00Z"))) {
            downlink.orElseThrow().acknowledgement(Codec.encode(answer.acknowledgement()));
        }
    }

    @Override
    public void publish(TerminalStatus status) {
        statuses.add(status);
    }

    @Override
    public void publish(Call call) {
        calls.add(call);
    }

    @Override
    public void publish(Agenda agenda) {
        agendas.add(agenda);
    }

    @Override
    public void renew() {
        renewed.add("renewed");
    }

    @Override
    public void close() {
        closed = true;
    }
}
