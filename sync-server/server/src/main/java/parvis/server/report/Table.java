package parvis.server.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A sheet of a spreadsheet, before it is written in some format: numbers are numbers, days are days, and a text is a
/// text whatever it looks like.
///
/// @param name the sheet's
/// @param columns their titles
/// @param rows each as long as `columns`
public record Table(String name, List<String> columns, List<List<Cell>> rows) {
    /// @throws IllegalArgumentException when a row is longer or shorter than the titles
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " under " + columns.size() + " titles");
            }
        }
    }

    /// How wide a column should be, in characters: as its longest word or number, within reason.
    public int width(int column) {
        int longest = rows.stream()
                .map(row -> row.get(column))
                .mapToInt(cell -> switch (cell) {
                    case Cell.Text(var text) -> text.length();
                    case Cell.Amount(var value) -> value.toPlainString().length();
                    case Cell.Day _ -> 10;
                    case Cell.Empty() -> 0;
                })
                .max()
                .orElse(0);
        return Math.clamp(Math.max(longest, columns.get(column).length()) + 2, 8, 60);
    }

    /// What stands in one cell.
    public sealed interface Cell {
        /// Words.
        record Text(String text) implements Cell {}

        /// A number, exact.
        record Amount(BigDecimal value) implements Cell {}

        /// A day.
        record Day(LocalDate day) implements Cell {}

        /// Nothing, which is not 0.
        record Empty() implements Cell {}

        /// A number, or nothing.
        static Cell number(Optional<BigDecimal> value) {
            return value.<Cell>map(Amount::new).orElseGet(Empty::new);
        }

        /// A whole number.
        static Cell number(long value) {
            return new Amount(BigDecimal.valueOf(value));
        }

        /// A day, or nothing.
        static Cell day(Optional<LocalDate> day) {
            return day.<Cell>map(Day::new).orElseGet(Empty::new);
        }

        /// Words; an empty cell where there are none.
        static Cell text(String text) {
            return text.isEmpty() ? new Empty() : new Text(text);
        }
    }
}
