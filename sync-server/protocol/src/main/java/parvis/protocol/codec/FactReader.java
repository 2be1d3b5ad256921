package parvis.protocol.codec;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.AudienceId;
import parvis.protocol.message.ClockQuality;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.Fact;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.Led;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.OrganizationId;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.ReceivedFact;
import parvis.protocol.message.RefusalReason;
import parvis.protocol.message.ServiceId;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.ThemeId;
import parvis.protocol.message.TopicId;
import tools.jackson.core.JsonToken;

/// Reads one fact and judges it by itself: the first thing that is wrong names the reason, the rest of the batch goes
/// on.
final class FactReader {
    private static final Map<String, Measure> MEASURES =
            Arrays.stream(Measure.values()).collect(Collectors.toUnmodifiableMap(Measure::wireName, m -> m));

    private final Json.Source source;
    private final Scalars scalars;
    private final EnumMap<Measure, Long> measures = new EnumMap<>(Measure.class);
    private final StringBuilder extra = new StringBuilder();
    private @Nullable LocalDate day;
    private long hour = -1;
    private @Nullable ClockQuality clock;
    private @Nullable PlaceId place;
    private @Nullable ActivityId activity;
    private Optional<ServiceId> service = Optional.empty();
    private Optional<TopicId> topic = Optional.empty();
    private Optional<ThemeId> theme = Optional.empty();
    private Optional<AudienceId> audience = Optional.empty();
    private Optional<Led> led = Optional.empty();
    private boolean together;
    private Optional<SessionId> session = Optional.empty();
    private List<OrganizationId> partners = List.of();
    private List<OrganizationId> partnersInvited = List.of();
    private Optional<FactRef> corrects = Optional.empty();
    private boolean later;

    private FactReader(Json.Source source) {
        this.source = source;
        this.scalars = new Scalars(source.parser());
    }

    /// Reads the value that the parser stands on.
    static ReceivedFact read(Json.Source source) {
        return new FactReader(source).read();
    }

    private ReceivedFact read() {
        var parser = source.parser();
        int start = source.start();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                int nameStart = source.start();
                parser.nextToken();
                field(name, nameStart);
            }
        } else {
            scalars.fault(RefusalReason.BAD_FIELD);
        }
        return judge(source.textFrom(start));
    }

    private void field(String name, int nameStart) {
        switch (name) {
            case "day" -> day = day();
            case "hour" -> hour = scalars.whole(0, 23, RefusalReason.BAD_NUMBER);
            case "clock" -> clock = scalars.oneOf(Words.CLOCKS).orElse(null);
            case "place" -> place = scalars.id(PlaceId::new).orElse(null);
            case "activity" -> activity = scalars.id(ActivityId::new).orElse(null);
            case "service" -> service = scalars.id(ServiceId::new);
            case "topic" -> topic = scalars.id(TopicId::new);
            case "theme" -> theme = scalars.id(ThemeId::new);
            case "audience" -> audience = scalars.id(AudienceId::new);
            case "led" -> led = scalars.oneOf(Words.LED);
            case "together" -> together = scalars.yes();
            case "session" -> session = scalars.id(SessionId::new);
            case "partners" -> partners = organizations();
            case "partnersInvited" -> partnersInvited = organizations();
            case "corrects" -> corrects(nameStart);
            case "later" -> later = scalars.yes();
            default -> {
                var measure = MEASURES.get(name);
                if (measure == null) {
                    keep(nameStart);
                } else {
                    long value = scalars.whole(-Measures.LIMIT, Measures.LIMIT, RefusalReason.BAD_NUMBER);
                    measures.put(measure, Math.max(value, -Measures.LIMIT));
                }
            }
        }
    }

    private ReceivedFact judge(String raw) {
        if (day == null) {
            scalars.fault(RefusalReason.BAD_DATE);
        }
        if (hour < 0) {
            scalars.fault(RefusalReason.BAD_NUMBER);
        }
        if (clock == null) {
            scalars.fault(RefusalReason.BAD_FIELD);
        }
        if (place == null || activity == null) {
            scalars.fault(RefusalReason.BAD_ID);
        }
        var counted = new Measures(measures);
        if (corrects.isEmpty() && counted.anyNegative()) {
            scalars.fault(RefusalReason.NEGATIVE);
        }
        var fault = scalars.fault();
        if (fault != null || day == null || clock == null || place == null || activity == null) {
            return new ReceivedFact.Faulty(fault == null ? RefusalReason.BAD_FIELD : fault, raw);
        }
        var dimensions = new Dimensions(
                place, activity, service, topic, theme, audience, led, together, session, partners, partnersInvited);
        var fact = new Fact(day, (int) hour, clock, dimensions, counted, corrects, later);
        return new ReceivedFact.Sound(
                fact, extra.isEmpty() ? "" : extra.append('}').toString(), raw);
    }

    /// A calendar day as `2026-11-24` and nothing else; [LocalDate#parse] also takes years of six digits.
    private @Nullable LocalDate day() {
        var text = scalars.text(RefusalReason.BAD_DATE);
        if (text == null) {
            return null;
        }
        try {
            if (Words.looksLikeDay(text)) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // 30 February: said below like any other text that is no day
        }
        scalars.fault(RefusalReason.BAD_DATE);
        return null;
    }

    private List<OrganizationId> organizations() {
        var parser = source.parser();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            scalars.skip(RefusalReason.BAD_FIELD);
            return List.of();
        }
        var ids = new ArrayList<OrganizationId>();
        var known = new HashSet<OrganizationId>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var id = scalars.id(OrganizationId::new);
            if (id.isPresent()) {
                ids.add(id.get());
                if (!known.add(id.get()) || ids.size() > Dimensions.MOST_PARTNERS) {
                    scalars.fault(RefusalReason.TOO_MANY);
                }
            }
        }
        return scalars.fault() == null ? ids : List.of();
    }

    private void corrects(int nameStart) {
        var parser = source.parser();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            scalars.skip(RefusalReason.BAD_FIELD);
            return;
        }
        Optional<Epoch> epoch = Optional.empty();
        long sequence = 0;
        boolean more = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "epoch" -> epoch = scalars.id(Epoch::new);
                case "sequence" -> sequence = scalars.whole(1, FactRef.LAST_SEQUENCE, RefusalReason.BAD_NUMBER);
                default -> {
                    more = true;
                    parser.skipChildren();
                }
            }
        }
        if (epoch.isEmpty()) {
            scalars.fault(RefusalReason.BAD_ID);
        } else if (sequence < 1) {
            scalars.fault(RefusalReason.BAD_NUMBER);
        } else {
            corrects = Optional.of(new FactRef(epoch.get(), sequence));
        }
        if (more) {
            keep(nameStart);
        }
    }

    /// Keeps a field that this version does not know, as it came.
    private void keep(int nameStart) {
        extra.append(extra.isEmpty() ? '{' : ',').append(source.textFrom(nameStart));
    }
}
