package parvis.protocol.codec;

import java.util.List;
import java.util.Optional;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Fact;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.OrganizationId;
import tools.jackson.core.JsonGenerator;

/// Writes one fact, its fields in the order of the contract; what is absent is left out.
final class FactWriter {
    private FactWriter() {}

    static void write(JsonGenerator out, Fact fact) {
        out.writeStartObject();
        out.writeStringProperty("day", fact.day().toString());
        out.writeNumberProperty("hour", fact.hour());
        out.writeStringProperty("clock", Words.of(fact.clock()));
        dimensions(out, fact.dimensions());
        fact.measures().values().forEach((measure, value) -> out.writeNumberProperty(measure.wireName(), value));
        fact.corrects().ifPresent(ref -> {
            out.writeName("corrects");
            out.writeStartObject();
            ref(out, ref);
            out.writeEndObject();
        });
        if (fact.later()) {
            out.writeBooleanProperty("later", true);
        }
        out.writeEndObject();
    }

    /// The two fields that name a fact, into an object that is open.
    static void ref(JsonGenerator out, FactRef ref) {
        out.writeStringProperty("epoch", ref.epoch().value());
        out.writeNumberProperty("sequence", ref.sequence());
    }

    private static void dimensions(JsonGenerator out, Dimensions dimensions) {
        out.writeStringProperty("place", dimensions.place().value());
        out.writeStringProperty("activity", dimensions.activity().value());
        word(out, "service", dimensions.service());
        word(out, "topic", dimensions.topic());
        word(out, "theme", dimensions.theme());
        word(out, "audience", dimensions.audience());
        word(out, "led", dimensions.led().map(Words::of));
        if (dimensions.together()) {
            out.writeBooleanProperty("together", true);
        }
        word(out, "session", dimensions.session());
        list(out, "partners", dimensions.partners());
        list(out, "partnersInvited", dimensions.partnersInvited());
    }

    private static void word(JsonGenerator out, String name, Optional<?> value) {
        if (value.isPresent()) {
            out.writeStringProperty(name, value.get().toString());
        }
    }

    private static void list(JsonGenerator out, String name, List<OrganizationId> ids) {
        if (!ids.isEmpty()) {
            out.writeName(name);
            out.writeStartArray();
            ids.forEach(id -> out.writeString(id.value()));
            out.writeEndArray();
        }
    }
}
