package parvis.protocol.codec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import parvis.protocol.Samples;
import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.Acknowledgement.Reason;
import parvis.protocol.message.Agenda;
import parvis.protocol.message.AgendaSession;
import parvis.protocol.message.Batch;
import parvis.protocol.message.ClockQuality;
import parvis.protocol.message.EpochState;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.Hello;
import parvis.protocol.message.Manifest;
import parvis.protocol.message.Mark;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.Refusal;
import parvis.protocol.message.RefusalReason;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.TerminalStatus;
import parvis.protocol.message.TopicId;
import parvis.protocol.message.WorkshopId;

/// One message of version 1 as it is written, and what it means. The files are never edited, only added to: terminals
/// that speak so are out there.
///
/// @param file its name in `wire/v1`
/// @param value what it means
/// @param written this program's own writing of that value
/// @param reader how this program reads it
record Golden<T>(String file, T value, String written, Function<byte[], Decoded<T>> reader) {
    static final AgendaSession SESSION = new AgendaSession(
            new SessionId("s-2026-12-03-a"),
            new WorkshopId("premiers-pas"),
            "Premiers pas à l’ordinateur",
            new PlaceId("mairie"),
            LocalDateTime.of(2026, 12, 3, 14, 0),
            90,
            8,
            9,
            2,
            AgendaSession.State.PLANNED,
            Optional.of(new TopicId("ordinateur")),
            Optional.of("débutant"));

    /// All messages whose writing is this program's own, byte for byte.
    static List<Golden<?>> all() {
        return Stream.of(messages(), GoldenCatalogue.parts(), GoldenRights.parts())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Golden<?>> messages() {
        return List.of(
                hello("hello-first.json", new Hello("1.0.0", Optional.empty(), 1, 1, List.of())),
                hello("hello.json", hello()),
                ack("ack.json", ack(List.of(), Optional.empty())),
                ack("ack-refused.json", ack(refused(), Optional.empty())),
                ack("ack-unreadable.json", ack(List.of(), unreadable(Reason.UNREADABLE))),
                ack("ack-version.json", ack(List.of(), unreadable(Reason.VERSION))),
                agenda("agenda.json", new Agenda(17, List.of(SESSION, cancelled()))),
                agenda("agenda-empty.json", new Agenda(0, List.of())),
                agenda("agenda-part.json", new Agenda(18, 2, 3, List.of(cancelled()))),
                status("status.json", online()),
                status("status-names.json", withNames(Optional.of(Samples.NOW))),
                status("status-names-least.json", withNames(Optional.empty())),
                status("status-least.json", least()),
                status("will.json", new TerminalStatus.Offline()),
                manifest());
    }

    /// The plainest batch.
    static Batch batch() {
        return new Batch(Samples.epoch(1), 1201, List.of(Samples.fact(3), Samples.fact(0)));
    }

    /// A batch with every field.
    static Batch fullBatch() {
        return new Batch(Samples.epoch(2), FactRef.LAST_SEQUENCE, List.of(Samples.fullFact()));
    }

    /// A batch with a fact that was entered on another day than its own.
    static Batch laterBatch() {
        return new Batch(Samples.epoch(1), 1201, List.of(Samples.fact(3).enteredLater(), Samples.fact(0)));
    }

    /// The bytes of the file, without the line end that an editor wants.
    byte[] bytes() {
        return read(file);
    }

    static byte[] read(String file) {
        try (var in = Objects.requireNonNull(Golden.class.getResourceAsStream("/wire/v1/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .stripTrailing()
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return file;
    }

    private static Golden<Hello> hello(String file, Hello hello) {
        return new Golden<>(file, hello, text(Codec.encode(hello)), Codec::hello);
    }

    private static Golden<Acknowledgement> ack(String file, Acknowledgement ack) {
        return new Golden<>(file, ack, text(Codec.encode(ack)), Codec::acknowledgement);
    }

    private static Golden<Agenda> agenda(String file, Agenda agenda) {
        return new Golden<>(file, agenda, text(Codec.encode(agenda)), Codec::agenda);
    }

    private static Golden<TerminalStatus> status(String file, TerminalStatus status) {
        return new Golden<>(file, status, text(Codec.encode(status)), Codec::status);
    }

    private static Hello hello() {
        return new Hello(
                "1.0.0",
                Optional.of("2026-11-24T08:00:00Z-9f86d081"),
                2,
                2,
                List.of(
                        new EpochState(Samples.epoch(1), Optional.empty(), 1, 1300, 1250),
                        new EpochState(Samples.epoch(2), Optional.of(Samples.epoch(1)), 5, 4, 4)));
    }

    private static Acknowledgement ack(List<Refusal> refused, Optional<Acknowledgement.Unreadable> unreadable) {
        return new Acknowledgement(
                List.of(new Mark(Samples.epoch(1), 1300), new Mark(Samples.epoch(2), 0)),
                refused,
                Samples.NOW,
                unreadable);
    }

    private static List<Refusal> refused() {
        return Arrays.stream(RefusalReason.values())
                .map(reason -> new Refusal(
                        new FactRef(Samples.epoch(1), reason.wireName().length()), reason))
                .toList();
    }

    private static Optional<Acknowledgement.Unreadable> unreadable(Reason reason) {
        return Optional.of(new Acknowledgement.Unreadable(4711, reason));
    }

    private static AgendaSession cancelled() {
        return new AgendaSession(
                new SessionId("s-2026-12-04-a"),
                new WorkshopId("cafe-des-parents"),
                "Café des parents",
                new PlaceId("mairie"),
                LocalDateTime.of(2026, 12, 4, 9, 30),
                120,
                0,
                0,
                0,
                AgendaSession.State.CANCELLED,
                Optional.empty(),
                Optional.empty());
    }

    private static TerminalStatus online() {
        return new TerminalStatus.Online(
                Samples.NOW,
                12,
                1,
                "1.0.0",
                Optional.of("2026-11-24T08:00:00Z-9f86d081"),
                ClockQuality.SYNCED,
                "both",
                OptionalLong.of(20_480),
                OptionalDouble.of(51.5),
                Optional.of(TerminalStatus.SensorState.STUCK));
    }

    private static TerminalStatus withNames(Optional<Instant> lastPurge) {
        return new TerminalStatus.Online(
                Samples.NOW,
                0,
                0,
                "1.0.0",
                Optional.empty(),
                ClockQuality.SYNCED,
                "desk",
                OptionalLong.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.of(new TerminalStatus.Names(42, 30, lastPurge)));
    }

    private static TerminalStatus least() {
        return new TerminalStatus.Online(
                Samples.NOW,
                0,
                0,
                "1.0.0",
                Optional.empty(),
                ClockQuality.UNKNOWN,
                "desk",
                OptionalLong.empty(),
                OptionalDouble.empty(),
                Optional.empty());
    }

    private static Golden<Manifest> manifest() {
        var manifest = new Manifest(
                "2026-11-24T08:00:00Z-9f86d081",
                List.of(
                        new Manifest.Part("territory", "0123456789abcdef".repeat(4), 512, Optional.empty()),
                        new Manifest.Part(
                                "places", "fedcba9876543210".repeat(4), 70_000, Optional.of("/api/v1/parts/fedc"))));
        return new Golden<>("manifest.json", manifest, text(Codec.encode(manifest)), Codec::manifest);
    }
}
