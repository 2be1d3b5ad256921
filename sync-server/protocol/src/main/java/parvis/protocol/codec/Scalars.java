package parvis.protocol.codec;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parvis.protocol.message.RefusalReason;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;

/// Reads single values of a fact, each as what it is: `"1"` is no number, `1.0` is not whole, `null` is not absent.
/// What does not fit is noted as the fact's fault and skipped.
final class Scalars {
    private final JsonParser parser;
    private @Nullable RefusalReason fault;

    Scalars(JsonParser parser) {
        this.parser = parser;
    }

    /// Notes what is wrong; the first fault of a fact names its reason.
    void fault(RefusalReason reason) {
        if (fault == null) {
            fault = reason;
        }
    }

    /// What is wrong so far.
    @Nullable
    RefusalReason fault() {
        return fault;
    }

    /// Steps over a value that does not fit.
    void skip(RefusalReason reason) {
        fault(reason);
        parser.skipChildren();
    }

    /// A whole number from `least` to `most`; `least` - 1 when there is none.
    long whole(long least, long most, RefusalReason wrong) {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() != NumberType.BIG_INTEGER) {
            long value = parser.getLongValue();
            if (value >= least && value <= most) {
                return value;
            }
            fault(wrong);
        } else {
            skip(isPlain() ? wrong : RefusalReason.BAD_FIELD);
        }
        return least - 1;
    }

    /// A text; null when it is none.
    @Nullable
    String text(RefusalReason wrong) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return parser.getString();
        }
        skip(isPlain() ? wrong : RefusalReason.BAD_FIELD);
        return null;
    }

    /// An id whose record checks it.
    <T> Optional<T> id(Function<String, T> record) {
        var text = text(RefusalReason.BAD_ID);
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(record.apply(text));
        } catch (IllegalArgumentException e) {
            fault(RefusalReason.BAD_ID);
            return Optional.empty();
        }
    }

    /// One of the words that a field knows.
    <T> Optional<T> oneOf(Map<String, T> words) {
        var text = text(RefusalReason.BAD_FIELD);
        if (text == null) {
            return Optional.empty();
        }
        var known = words.get(text);
        if (known == null) {
            fault(RefusalReason.BAD_FIELD);
        }
        return Optional.ofNullable(known);
    }

    /// True or false.
    boolean yes() {
        var token = parser.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            skip(RefusalReason.BAD_FIELD);
        }
        return token == JsonToken.VALUE_TRUE;
    }

    private boolean isPlain() {
        return switch (parser.currentToken()) {
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> true;
            case NOT_AVAILABLE,
                    START_OBJECT,
                    END_OBJECT,
                    START_ARRAY,
                    END_ARRAY,
                    PROPERTY_NAME,
                    VALUE_EMBEDDED_OBJECT,
                    VALUE_TRUE,
                    VALUE_FALSE,
                    VALUE_NULL -> false;
        };
    }
}
