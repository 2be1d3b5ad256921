package parvis.server.pack;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Walks through a JSON text once: on which line each value stands, and what a tree would hide (a key written twice,
/// something after the end).
final class Positions {
    /// Many times what a town needs; each value costs memory.
    static final int MOST_VALUES = 100_000;

    private final String file;
    private final Problems problems;
    private final Map<String, Integer> lines = new HashMap<>();
    private boolean sound = true;
    private int lastLine = 1;

    Positions(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    void walk(JsonParser parser) {
        parser.nextToken();
        value(parser, "", line(parser));
        if (sound && parser.nextToken() != null) {
            fail(line(parser), "json.trailing");
        }
    }

    boolean isSound() {
        return sound;
    }

    /// As far as it came.
    int lastLine() {
        return lastLine;
    }

    Map<String, Integer> lines() {
        return lines;
    }

    private void value(JsonParser parser, String pointer, int line) {
        if (lines.size() >= MOST_VALUES) {
            fail(line, "json.many", String.valueOf(MOST_VALUES));
            return;
        }
        lines.put(pointer, line);
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            fields(parser, pointer);
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            elements(parser, pointer);
        }
    }

    private void fields(JsonParser parser, String pointer) {
        while (sound && parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var child = pointer + "/" + Spot.escape(name);
            int line = line(parser);
            var former = lines.get(child);
            if (former != null) {
                problems.raw(new Problem(
                        file,
                        line,
                        child,
                        Problem.Severity.ERROR,
                        "json.twice",
                        PackTexts.get("json.twice", name, String.valueOf(former)),
                        PackTexts.get("json.twice.advice")));
                sound = false;
                return;
            }
            parser.nextToken();
            value(parser, child, line);
        }
    }

    private void elements(JsonParser parser, String pointer) {
        for (int i = 0; sound && parser.nextToken() != JsonToken.END_ARRAY; i++) {
            value(parser, pointer + "/" + i, line(parser));
        }
    }

    private void fail(int line, String code, Object... values) {
        problems.file(file, line, code, values);
        sound = false;
    }

    private int line(JsonParser parser) {
        lastLine = parser.currentTokenLocation().getLineNr();
        return lastLine;
    }
}
