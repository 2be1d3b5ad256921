package parvis.server.ingest;

import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.protocol.codec.Address;
import parvis.protocol.codec.Codec;
import parvis.protocol.codec.Decoded;
import parvis.protocol.codec.Topics;
import parvis.protocol.delivery.Incoming;
import parvis.protocol.message.Agenda;
import parvis.protocol.message.Call;
import parvis.protocol.message.TerminalStatus;
import parvis.protocol.message.TerritoryId;

/// Turns a topic and its bytes into a [Task]. Checks again what the broker checks: the topic is one of the contract,
/// of this territory, and of a terminal that may speak.
final class Reading {
    private static final Logger LOG = LoggerFactory.getLogger(Reading.class);

    private final TerritoryId territory;
    private final Terminals terminals;
    private final Fleet fleet;
    private final Offer offer;
    private final Calls calls;
    private final AgendaParts agendas = new AgendaParts();
    private final InstantSource clock;
    private long strangers;

    Reading(
            TerritoryId territory,
            Terminals terminals,
            Fleet fleet,
            Offer offer,
            Answers answers,
            InstantSource clock) {
        this.territory = territory;
        this.terminals = terminals;
        this.fleet = fleet;
        this.offer = offer;
        this.calls = new Calls(terminals, answers);
        this.clock = clock;
    }

    Optional<Task> read(String topic, byte[] payload) {
        if (Topics.parse(topic).orElse(null) instanceof Address.OfTerminal(var where, var who, var kind)
                && where.equals(territory)
                && kind.fromTerminal()) {
            var known = terminals.find(who).filter(terminal -> !terminal.revoked());
            if (known.isPresent()) {
                return task(known.get(), kind, payload);
            }
        }
        strangers++;
        if (Long.bitCount(strangers) == 1) {
            LOG.warn("{} messages so far on topics that are nobody's here, passed over", strangers);
        }
        return Optional.empty();
    }

    private Optional<Task> task(Terminal terminal, Address.Kind kind, byte[] payload) {
        return switch (kind) {
            case FACTS ->
                deliver(
                        terminal,
                        kind,
                        payload,
                        switch (Codec.facts(payload)) {
                            case Decoded.Sound(var batch) -> new Incoming.Facts(terminal.id(), batch);
                            case Decoded.Unreadable<?> fault -> unreadable(terminal, kind, payload, fault);
                        });
            case HELLO -> {
                calls.greeted(terminal);
                yield deliver(
                        terminal,
                        kind,
                        payload,
                        switch (Codec.hello(payload)) {
                            case Decoded.Sound(var hello) -> new Incoming.Greeting(terminal.id(), hello);
                            case Decoded.Unreadable<?> fault -> unreadable(terminal, kind, payload, fault);
                        });
            }
            case STATUS -> {
                var decoded = Codec.status(payload);
                if (decoded instanceof Decoded.Sound<TerminalStatus>(var status)) {
                    calls.present(terminal, status instanceof TerminalStatus.Online);
                }
                yield note(terminal, kind, decoded, status -> fleet.status(terminal.id(), status, clock.instant()));
            }
            case AGENDA ->
                note(
                        terminal,
                        kind,
                        Codec.agenda(payload),
                        agenda -> agendas.whole(terminal.id(), agenda).ifPresent(whole -> keep(terminal, whole)));
            case CALL -> {
                relay(terminal, Codec.call(payload));
                yield Optional.empty();
            }
            case ACK, NOTICE -> Optional.empty();
        };
    }

    private static Optional<Task> deliver(Terminal terminal, Address.Kind kind, byte[] payload, Incoming incoming) {
        LOG.debug("{} of {}, {} bytes", kind, terminal.id(), payload.length);
        return Optional.of(new Task.Deliver(incoming, payload));
    }

    private static Incoming unreadable(
            Terminal terminal, Address.Kind kind, byte[] payload, Decoded.Unreadable<?> fault) {
        LOG.warn("{} of {} kept apart: {} bytes, {}", kind, terminal.id(), payload.length, fault.why());
        return new Incoming.Unreadable(terminal.id(), payload, fault.reason());
    }

    private static <T> Optional<Task> note(
            Terminal terminal, Address.Kind kind, Decoded<T> decoded, java.util.function.Consumer<T> work) {
        return switch (decoded) {
            case Decoded.Sound<T>(var value) ->
                Optional.of(new Task.Note(terminal.id(), kind, () -> work.accept(value)));
            case Decoded.Unreadable<T>(var _, var why) -> {
                LOG.warn("{} of {} passed over: {}", kind, terminal.id(), why);
                yield Optional.empty();
            }
        };
    }

    private void relay(Terminal terminal, Decoded<Call> decoded) {
        var taken = decoded instanceof Decoded.Sound<Call>(var call) && calls.take(terminal, call, clock.instant());
        if (!taken) {
            LOG.warn("a call of {} passed over", terminal.id());
        }
    }

    /// A session belongs to a terminal of its place: what an agenda says of other places is passed over.
    private void keep(Terminal terminal, Agenda agenda) {
        var own = agenda.sessions().stream()
                .filter(session -> session.place().equals(terminal.place()))
                .toList();
        if (own.size() < agenda.sessions().size()) {
            LOG.warn(
                    "{} sessions of {} are not at its place, passed over",
                    agenda.sessions().size() - own.size(),
                    terminal.id());
        }
        if (fleet.agenda(terminal.id(), new Agenda(agenda.revision(), own), clock.instant())) {
            offer.changed();
        }
    }
}
