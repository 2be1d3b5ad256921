package parvis.protocol.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parvis.protocol.message.Acknowledgement.Reason;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;

/// An object of a message that is read whole, everything but facts. Each value is read as what it is; one that does
/// not fit breaks the message, and unknown fields are passed over.
final class Tree {
    private final Map<String, Object> fields;

    private Tree(Map<String, Object> fields) {
        this.fields = fields;
    }

    /// Reads the whole message and judges its version.
    static Tree read(Json.Source source) {
        source.openObject();
        var tree = new Tree(object(source.parser()));
        if (!(tree.fields.get("v") instanceof Number version) || version instanceof Double) {
            throw new MalformedMessage("v is no whole number");
        }
        if (!version.equals(Json.VERSION)) {
            throw new MalformedMessage(Reason.VERSION, "another version than " + Json.VERSION);
        }
        return tree;
    }

    private static Map<String, Object> object(JsonParser parser) {
        var fields = new HashMap<String, Object>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(parser));
        }
        return fields;
    }

    private static List<Object> array(JsonParser parser) {
        var values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser));
        }
        return values;
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Tree(object(parser));
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> {
                // beyond 64 bits no field of the contract has a meaning, but it is still a number
                boolean fits = parser.getNumberType() != NumberType.BIG_INTEGER;
                yield fits ? (Object) parser.getLongValue() : parser.getBigIntegerValue();
            }
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> Nothing.NULL;
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new MalformedMessage("no value");
        };
    }

    /// JSON's `null`, which is not the same as an absent field.
    private enum Nothing {
        NULL
    }

    Optional<String> optionalText(String name) {
        return Optional.ofNullable(fields.get(name)).map(value -> sound(name, value));
    }

    String text(String name) {
        return optionalText(name).orElseThrow(() -> wrong(name));
    }

    <T> T as(String name, Function<String, T> record) {
        return made(name, text(name), record);
    }

    <T> Optional<T> optionally(String name, Function<String, T> record) {
        return optionalText(name).map(text -> made(name, text, record));
    }

    <T> T oneOf(String name, Map<String, T> words) {
        return as(name, word -> known(name, words, word));
    }

    <T> Optional<T> optionallyOneOf(String name, Map<String, T> words) {
        return optionally(name, word -> known(name, words, word));
    }

    long whole(String name, long least, long most) {
        return optionalWhole(name, least, most).orElseThrow(() -> wrong(name));
    }

    OptionalLong optionalWhole(String name, long least, long most) {
        var value = fields.get(name);
        if (value == null) {
            return OptionalLong.empty();
        }
        if (!(value instanceof Long number) || number < least || number > most) {
            throw wrong(name);
        }
        return OptionalLong.of(number);
    }

    OptionalDouble optionalNumber(String name) {
        var value = fields.get(name);
        if (value == null) {
            return OptionalDouble.empty();
        }
        if (!(value instanceof Number number) || !Double.isFinite(number.doubleValue())) {
            throw wrong(name);
        }
        return OptionalDouble.of(number.doubleValue());
    }

    boolean yes(String name) {
        if (fields.get(name) instanceof Boolean value) {
            return value;
        }
        throw wrong(name);
    }

    <T> List<T> objects(String name, Function<Tree, T> record) {
        return list(name, value -> value instanceof Tree tree ? made(name, tree, record) : null);
    }

    /// As [#objects], none where the field lacks: one that came later.
    <T> List<T> objectsIfAny(String name, Function<Tree, T> record) {
        return fields.containsKey(name) ? objects(name, record) : List.of();
    }

    <T> List<T> words(String name, Function<String, T> record) {
        return list(name, value -> made(name, sound(name, value), record));
    }

    /// As [#words], none where the field lacks: one that came later.
    <T> List<T> wordsIfAny(String name, Function<String, T> record) {
        return fields.containsKey(name) ? words(name, record) : List.of();
    }

    Optional<Tree> optionalObject(String name) {
        var value = fields.get(name);
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of(value instanceof Tree tree ? tree : fail(name));
    }

    private <T> List<T> list(String name, Function<Object, @Nullable T> reader) {
        if (!(fields.get(name) instanceof List<?> values)) {
            throw wrong(name);
        }
        var result = new ArrayList<T>(values.size());
        for (var value : values) {
            var read = reader.apply(value);
            if (read == null) {
                throw wrong(name);
            }
            result.add(read);
        }
        return result;
    }

    private static <A, T> T made(String name, A value, Function<A, T> record) {
        try {
            return record.apply(value);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw wrong(name);
        }
    }

    private static <T> T known(String name, Map<String, T> words, String word) {
        var value = words.get(word);
        if (value == null) {
            throw wrong(name);
        }
        return value;
    }

    /// A text that can be written again: half a surrogate pair cannot.
    private static String sound(String name, Object value) {
        if (!(value instanceof String text)
                || text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw wrong(name);
        }
        return text;
    }

    private static Tree fail(String name) {
        throw wrong(name);
    }

    private static MalformedMessage wrong(String name) {
        return new MalformedMessage("'" + name + "' is missing or wrong");
    }
}
