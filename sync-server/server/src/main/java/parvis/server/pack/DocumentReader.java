package parvis.server.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads one file of a pack, whatever is wrong with it: absent, no file, too big, not UTF-8, not JSON.
final class DocumentReader {
    /// Many times what a town needs.
    static final int MOST_BYTES = 2 * 1024 * 1024;

    static final int MOST_DEPTH = 32;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MOST_DEPTH)
                            .maxNumberLength(40)
                            .build())
                    .build())
            .enable(JsonNodeFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .disable(JsonNodeFeature.READ_NULL_PROPERTIES)
            .build();

    private final Path folder;
    private final String shown;
    private final Problems problems;

    DocumentReader(Path folder, Problems problems) {
        this(folder, "", problems);
    }

    /// @param shown what stands before a file's name where it is spoken of: `france/`
    DocumentReader(Path folder, String shown, Problems problems) {
        this.folder = folder;
        this.shown = shown;
        this.problems = problems;
    }

    boolean isThere(String name) {
        return Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    /// The file of that name; empty when it cannot be had, and then it has been said.
    Optional<Document> read(String name) {
        if (!isThere(name)) {
            problems.file(shown + name, 0, "file.absent", name);
            return Optional.empty();
        }
        return text(name).flatMap(text -> parse(shown + name, text));
    }

    private Optional<String> text(String name) {
        var file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            problems.file(shown + name, 0, "file.irregular", name);
            return Optional.empty();
        }
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                problems.file(shown + name, 0, "file.huge", name, String.valueOf(MOST_BYTES / 1024 / 1024));
                return Optional.empty();
            }
            return decode(name, bytes);
        } catch (IOException _) {
            problems.file(shown + name, 0, "file.unreadable", name);
            return Optional.empty();
        }
    }

    private Optional<String> decode(String name, byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            problems.file(shown + name, line, "file.encoding");
            return Optional.empty();
        }
        var text = out.flip().toString();
        var withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (withoutMark.isBlank()) {
            problems.file(shown + name, 0, "file.empty", name);
            return Optional.empty();
        }
        return Optional.of(withoutMark);
    }

    private Optional<Document> parse(String name, String text) {
        var positions = new Positions(name, problems);
        try {
            try (var parser = MAPPER.createParser(text)) {
                positions.walk(parser);
            }
            return positions.isSound()
                    ? Optional.of(new Document(name, MAPPER.readTree(text), positions.lines()))
                    : Optional.empty();
        } catch (StreamConstraintsException _) {
            problems.file(name, positions.lastLine(), "json.beyond");
        } catch (JacksonException e) {
            var at = e.getLocation();
            int line = at == null ? positions.lastLine() : at.getLineNr();
            problems.file(name, line, "json.broken", at == null ? "?" : String.valueOf(at.getColumnNr()));
        }
        return Optional.empty();
    }
}
