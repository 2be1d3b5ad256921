package parvis.protocol.codec;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Function;
import parvis.protocol.message.Acknowledgement.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/// The text of a message: strict on the way in, plain on the way out.
///
/// Bytes become characters here and not in Jackson, which guesses UTF-16, skips a byte order mark and takes overlong
/// forms.
final class Json {
    /// The one version of the contract that this program speaks.
    static final long VERSION = 1;

    private static final int DEEPEST = 16;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(1 << 20)
                    .build())
            .build();

    private Json() {}

    /// Reads a payload of at most `most` bytes with `reader`, which stands before the first token and must stop at
    /// the last.
    static <T> Decoded<T> read(byte[] payload, int most, Function<Source, T> reader) {
        try {
            return new Decoded.Sound<>(strictly(payload, most, reader));
        } catch (MalformedMessage e) {
            return new Decoded.Unreadable<>(e.reason(), e.why());
        } catch (JacksonException e) {
            var at = e.getLocation();
            var where = at == null ? "" : " at character " + at.getCharOffset();
            return new Decoded.Unreadable<>(Reason.UNREADABLE, "no sound JSON" + where);
        }
    }

    private static <T> T strictly(byte[] payload, int most, Function<Source, T> reader) {
        if (payload.length > most) {
            throw new MalformedMessage("longer than " + most + " bytes: " + payload.length);
        }
        var source = new Source(characters(payload));
        try (var parser = source.parser()) {
            T value = reader.apply(source);
            if (parser.nextToken() != null) {
                throw new MalformedMessage("text after the end");
            }
            return value;
        }
    }

    private static char[] characters(byte[] payload) {
        try {
            CharBuffer buffer = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(payload));
            var characters = new char[buffer.remaining()];
            buffer.get(characters);
            return characters;
        } catch (CharacterCodingException e) {
            throw new MalformedMessage("no UTF-8");
        }
    }

    /// Writes one object.
    static byte[] write(Consumer<JsonGenerator> writer) {
        var bytes = new ByteArrayOutputStream(1024);
        try (var out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            writer.accept(out);
        }
        return bytes.toByteArray();
    }

    /// A payload being read: the tokens, and the characters that they were made from.
    static final class Source {
        private final char[] characters;
        private final JsonParser parser;

        private Source(char[] characters) {
            this.characters = characters;
            this.parser = FACTORY.createParser(ObjectReadContext.empty(), characters);
        }

        JsonParser parser() {
            return parser;
        }

        /// Where the current token starts.
        int start() {
            return (int) parser.currentTokenLocation().getCharOffset();
        }

        /// Where the current value ends; skips what is inside it.
        int end() {
            parser.skipChildren();
            parser.finishToken();
            return (int) parser.currentLocation().getCharOffset();
        }

        /// The text from `start` to the end of the current value, which is skipped.
        String textFrom(int start) {
            return new String(characters, start, end() - start);
        }

        /// Moves on to a token that must be the start of an object.
        void openObject() {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new MalformedMessage("no JSON object");
            }
        }
    }
}
