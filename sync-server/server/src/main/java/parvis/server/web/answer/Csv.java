package parvis.server.web.answer;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A table as a spreadsheet in France opens it by a double click: RFC 4180 with `;`, a comma before decimals, UTF-8
/// with its mark. A cell that a spreadsheet would take for a formula gets a `'` before it; numbers stay numbers.
public final class Csv {
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(,\\d+)?");
    private static final Pattern QUOTED = Pattern.compile("[;\"\\r\\n]");

    private final StringBuilder text = new StringBuilder("\uFEFF");

    /// A line.
    public void line(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    /// A number's cell.
    public static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /// The file.
    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String value) {
        String harmless =
                FORMULA.matcher(value).matches() && !NUMBER.matcher(value).matches() ? "'" + value : value;
        return QUOTED.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
