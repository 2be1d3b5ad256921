package parvis.protocol;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.AudienceId;
import parvis.protocol.message.ClockQuality;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.Fact;
import parvis.protocol.message.FactId;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.Led;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.OrganizationId;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.ReceivedBatch;
import parvis.protocol.message.ReceivedFact;
import parvis.protocol.message.ServiceId;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.ThemeId;
import parvis.protocol.message.TopicId;

/// Values for tests: a town that is called so because it is none.
public final class Samples {
    /// A day within the convention of the samples.
    public static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    /// A moment of that day.
    public static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    /// A terminal.
    public static final TerminalId TERMINAL = new TerminalId("borne-1");

    private Samples() {}

    /// The n-th of all epochs.
    public static Epoch epoch(long n) {
        return new Epoch("%032x".formatted(n));
    }

    /// A reception of so many people.
    public static Fact fact(long people) {
        return Fact.of(
                DAY,
                9,
                ClockQuality.SYNCED,
                Dimensions.of(new PlaceId("mairie"), new ActivityId("reception")),
                Measures.of(Measure.PEOPLE, people));
    }

    /// A reception on another day.
    public static Fact fact(LocalDate day) {
        return Fact.of(
                day,
                9,
                ClockQuality.SYNCED,
                Dimensions.of(new PlaceId("mairie"), new ActivityId("reception")),
                Measures.of(Measure.PEOPLE, 1));
    }

    /// A fact that uses every field.
    public static Fact fullFact() {
        var dimensions = new Dimensions(
                new PlaceId("maison-de-quartier"),
                new ActivityId("themed-session"),
                Optional.of(new ServiceId("centre-social")),
                Optional.of(new TopicId("caf")),
                Optional.of(new ThemeId("parentalite")),
                Optional.of(new AudienceId("25-39")),
                Optional.of(Led.PARTNER),
                true,
                Optional.of(new SessionId("s-2026-11-24-a")),
                List.of(new OrganizationId("caf"), new OrganizationId("pmi")),
                List.of(new OrganizationId("cpam")));
        var measures = new EnumMap<Measure, Long>(Measure.class);
        for (var measure : Measure.values()) {
            measures.put(measure, (long) measure.wireName().length());
        }
        return new Fact(
                DAY,
                23,
                ClockQuality.ESTIMATED,
                dimensions,
                new Measures(Map.copyOf(measures)),
                Optional.of(new FactRef(epoch(255), FactRef.LAST_SEQUENCE)));
    }

    /// The identity of a fact of [#TERMINAL].
    public static FactId id(Epoch epoch, long sequence) {
        return new FactId(TERMINAL, new FactRef(epoch, sequence));
    }

    /// A batch as the server reads it: sequences `first` to `last`, each counting as many people as its sequence (of a
    /// very great one, its last digits).
    public static ReceivedBatch batch(Epoch epoch, long first, long last) {
        return new ReceivedBatch(
                epoch,
                first,
                LongStream.rangeClosed(first, last)
                        .<ReceivedFact>mapToObj(
                                sequence -> new ReceivedFact.Sound(fact(sequence % Measures.LIMIT), "", "{}"))
                        .toList());
    }
}
