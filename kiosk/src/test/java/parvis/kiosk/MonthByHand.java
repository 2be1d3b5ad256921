package parvis.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// The page of a month that a person worked out: the table of what must have been counted.
final class MonthByHand {
    private static final String TABLE = "## What must have been counted";

    private MonthByHand() {}

    /// The table's rows, in the order of [Counted#net].
    static List<Counted> read(String resource) {
        var page = text(resource);
        var from = page.indexOf(TABLE) + TABLE.length();
        return page.substring(from, page.indexOf("\n## ", from))
                .lines()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(MonthByHand::row)
                .sorted(Counted.ORDER)
                .toList();
    }

    private static Counted row(String line) {
        var cells = List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
        return new Counted(LocalDate.parse(cells.get(2)), Integer.parseInt(cells.get(3)), cells.get(4), cells.get(5));
    }

    private static String text(String resource) {
        try (var bytes = Objects.requireNonNull(MonthByHand.class.getResourceAsStream(resource), resource)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
