package parvis.server.web.answer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A table as it is pasted into a spreadsheet: a tab between cells, a line a row. A cell that a spreadsheet would take
/// for a formula gets a `'` before it; numbers stay numbers.
public final class Tsv {
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(,\\d+)?");

    private final StringBuilder text = new StringBuilder();

    /// A line.
    public void line(List<String> cells) {
        text.append(cells.stream().map(Tsv::cell).collect(Collectors.joining("\t")))
                .append("\r\n");
    }

    /// The table.
    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String value) {
        String flat = value.replaceAll("[\\s\u00a0\u202f]+", " ").strip();
        return FORMULA.matcher(flat).matches() && !NUMBER.matcher(flat).matches() ? "'" + flat : flat;
    }
}
