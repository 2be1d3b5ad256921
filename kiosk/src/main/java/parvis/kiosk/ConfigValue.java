package parvis.kiosk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/// A field of the configuration, or its absence. Read by Jackson's stream alone: binding loads hundreds of classes, and
/// the configuration is read before the first frame.
sealed interface ConfigValue {
    /// Nothing stands there.
    record Missing() implements ConfigValue {}

    /// `null`: something stands there, and it is none of what may.
    record Null() implements ConfigValue {}

    /// An object.
    ///
    /// @param fields by name
    record Fields(Map<String, ConfigValue> fields) implements ConfigValue {}

    /// A list.
    ///
    /// @param elements in order
    record Elements(List<ConfigValue> elements) implements ConfigValue {}

    /// A text.
    ///
    /// @param text as it stands there
    record Text(String text) implements ConfigValue {}

    /// A number.
    ///
    /// @param number as Java holds it best: an Integer where it is whole and small enough
    record Figure(Number number) implements ConfigValue {}

    /// Yes or no.
    ///
    /// @param on whether it is true
    record Flag(boolean on) implements ConfigValue {}

    /// Reads a text.
    ///
    /// @throws JacksonException when it is no JSON
    static ConfigValue parse(String json) {
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() == null) {
                return new Missing();
            }
            var value = value(parser);
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "something follows the end: " + parser.currentToken());
            }
            return value;
        }
    }

    private static ConfigValue value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(parser);
            case START_ARRAY -> elements(parser);
            case VALUE_STRING -> new Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Figure(parser.getNumberValue());
            case VALUE_TRUE -> new Flag(true);
            case VALUE_FALSE -> new Flag(false);
            case VALUE_NULL -> new Null();
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new StreamReadException(parser, "no value: " + parser.currentToken());
        };
    }

    private static ConfigValue fields(JsonParser parser) {
        var fields = new LinkedHashMap<String, ConfigValue>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(parser));
        }
        return new Fields(fields);
    }

    private static ConfigValue elements(JsonParser parser) {
        var elements = new ArrayList<ConfigValue>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return new Elements(elements);
    }

    /// The field of that name.
    default ConfigValue field(String name) {
        return this instanceof Fields(var fields) ? fields.getOrDefault(name, new Missing()) : new Missing();
    }

    /// Whether nothing stands there.
    default boolean missing() {
        return this instanceof Missing;
    }
}
