package parvis.protocol.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parvis.protocol.message.Acknowledgement.Reason;
import parvis.protocol.message.Batch;
import parvis.protocol.message.Envelope;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.Fact;
import parvis.protocol.message.FactRef;
import parvis.protocol.message.ReceivedBatch;
import parvis.protocol.message.ReceivedFact;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;

/// A batch of facts: its frame is read as a stream, since this is what arrives in numbers.
///
/// The version is judged last: what another version may say differently is no fault of its sender's.
final class BatchJson {
    /// An upper bound for the frame around the facts, with the longest first sequence.
    private static final int FRAME = 96;

    private @Nullable String fault;
    private @Nullable Long version;
    private boolean otherVersion;
    private @Nullable Epoch epoch;
    private long first;
    private final List<ReceivedFact> facts = new ArrayList<>();

    private BatchJson() {}

    static byte[] write(Batch batch) {
        return Json.write(out -> {
            out.writeStartObject();
            out.writeNumberProperty("v", Json.VERSION);
            out.writeStringProperty("epoch", batch.epoch().value());
            out.writeNumberProperty("first", batch.first());
            out.writeName("facts");
            out.writeStartArray();
            batch.facts().forEach(fact -> FactWriter.write(out, fact));
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    static byte[] write(Fact fact) {
        return Json.write(out -> FactWriter.write(out, fact));
    }

    static int fitting(List<Envelope> run) {
        int bytes = FRAME;
        int count = 0;
        for (var envelope : run) {
            bytes += write(envelope.fact()).length + 1;
            if ((count > 0 && bytes > Batch.MOST_BYTES) || count == Batch.MOST) {
                return count;
            }
            count++;
        }
        return count;
    }

    static ReceivedBatch read(Json.Source source) {
        source.openObject();
        var batch = new BatchJson();
        var parser = source.parser();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            batch.field(source, name);
        }
        return batch.judge();
    }

    private void field(Json.Source source, String name) {
        var parser = source.parser();
        switch (name) {
            case "v" -> version(parser);
            case "epoch" -> epoch(parser);
            case "first" -> first(parser);
            case "facts" -> facts(source);
            default -> parser.skipChildren();
        }
    }

    private void version(JsonParser parser) {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            version = isLong(parser) ? parser.getLongValue() : -1;
            otherVersion = version != Json.VERSION;
        }
        parser.skipChildren();
    }

    private void epoch(JsonParser parser) {
        try {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                epoch = new Epoch(parser.getString());
            }
        } catch (IllegalArgumentException e) {
            fault = "epoch is not 32 hex digits";
        }
        parser.skipChildren();
    }

    private void first(JsonParser parser) {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && isLong(parser)) {
            first = parser.getLongValue();
        }
        parser.skipChildren();
    }

    private void facts(Json.Source source) {
        var parser = source.parser();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            fault = "facts is no list";
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (facts.size() <= Batch.MOST) {
                facts.add(FactReader.read(source));
            } else {
                parser.skipChildren();
            }
        }
    }

    private ReceivedBatch judge() {
        if (otherVersion) {
            throw new MalformedMessage(Reason.VERSION, "another version than " + Json.VERSION);
        }
        if (version == null) {
            fault = "v is no number";
        } else if (epoch == null) {
            fault = "epoch is not 32 hex digits";
        } else if (facts.isEmpty() || facts.size() > Batch.MOST) {
            fault = "not 1 to " + Batch.MOST + " facts";
        } else if (first < 1 || first > FactRef.LAST_SEQUENCE - facts.size() + 1) {
            fault = "first is out of range";
        }
        if (fault != null || epoch == null) {
            throw new MalformedMessage(String.valueOf(fault));
        }
        return new ReceivedBatch(epoch, first, facts);
    }

    private static boolean isLong(JsonParser parser) {
        return parser.getNumberType() != NumberType.BIG_INTEGER;
    }
}
