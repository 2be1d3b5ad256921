package parvis.protocol.codec;

import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/// Writes the fields of a message; what is absent is left out.
final class Out {
    private final JsonGenerator json;

    private Out(JsonGenerator json) {
        this.json = json;
    }

    /// A whole message, its version first.
    static byte[] message(Consumer<Out> fields) {
        return Json.write(json -> new Out(json).object(out -> fields.accept(out.number("v", Json.VERSION))));
    }

    Out text(String name, Object value) {
        json.writeStringProperty(name, value.toString());
        return this;
    }

    Out text(String name, Optional<?> value) {
        value.ifPresent(present -> text(name, present));
        return this;
    }

    Out number(String name, long value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    Out number(String name, double value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    Out yes(String name, boolean value) {
        json.writeBooleanProperty(name, value);
        return this;
    }

    Out words(String name, Collection<?> values) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(value -> json.writeString(value.toString()));
        json.writeEndArray();
        return this;
    }

    /// As [#words], and nothing at all for an empty list: a field that came later.
    Out wordsIfAny(String name, Collection<?> values) {
        return values.isEmpty() ? this : words(name, values);
    }

    /// As [#objects], and nothing at all for an empty list: a field that came later.
    <T> Out objectsIfAny(String name, Collection<T> values, BiConsumer<Out, T> fields) {
        return values.isEmpty() ? this : objects(name, values, fields);
    }

    <T> Out objects(String name, Collection<T> values, BiConsumer<Out, T> fields) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(value -> object(out -> fields.accept(out, value)));
        json.writeEndArray();
        return this;
    }

    Out object(String name, Consumer<Out> fields) {
        json.writeName(name);
        return object(fields);
    }

    private Out object(Consumer<Out> fields) {
        json.writeStartObject();
        fields.accept(this);
        json.writeEndObject();
        return this;
    }
}
