package parvis.server.web.page;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parvis.server.web.answer.Csv;
import parvis.server.web.answer.Tsv;

/// A table, as a page draws it and as it is pasted into a spreadsheet.
///
/// @param caption what it is
/// @param head the columns' names
/// @param rows its lines
/// @param copy where it is for a spreadsheet, when it can be copied
/// @param wide true when it has more columns than a telephone is wide: it is moved sideways there
public record TableView(String caption, List<String> head, List<List<Cell>> rows, Optional<String> copy, boolean wide) {
    public TableView {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /// A table of a few columns.
    static TableView of(String caption, List<String> head, List<List<Cell>> rows, String copy) {
        return new TableView(caption, head, rows, Optional.of(copy), false);
    }

    /// A cell.
    ///
    /// @param text as people read it
    /// @param plain as a spreadsheet reads it
    /// @param address where it leads, empty: nowhere
    /// @param style a class of the style, or empty
    public record Cell(String text, String plain, String address, String style) {
        /// Words.
        static Cell of(String text) {
            return new Cell(text, text, "", "");
        }

        /// Words that lead to a page.
        static Cell link(String text, String address) {
            return new Cell(text, text, address, "");
        }

        /// A number.
        static Cell of(BigDecimal value) {
            return new Cell(Numbers.of(value), Csv.number(value), "", "number");
        }

        /// A number.
        static Cell of(long value) {
            return of(BigDecimal.valueOf(value));
        }

        /// A number that may not be known.
        static Cell of(Optional<BigDecimal> value) {
            return value.map(Cell::of).orElse(new Cell("–", "", "", "number"));
        }

        /// This in that style.
        Cell styled(String other) {
            return new Cell(text, plain, address, style.isEmpty() ? other : style + " " + other);
        }

        private Cell rounded(int step) {
            return plain.matches("[0-9]{1,15}") && style.contains("number")
                    ? of(Math.round(Long.parseLong(plain) / (double) step) * step)
                    : this;
        }

        /// This leading there.
        Cell to(String there) {
            return new Cell(text, plain, there, style);
        }
    }

    /// This with every count rounded to a multiple of `step`, each by itself, and a line that says so.
    TableView rounded(int step, String said) {
        var all = new ArrayList<List<Cell>>();
        for (var row : rows) {
            all.add(row.stream().map(cell -> cell.rounded(step)).toList());
        }
        all.add(List.of(Cell.of(said)));
        return new TableView(caption, head, all, copy, wide);
    }

    /// Answers with the table for a spreadsheet.
    void answer(Context ctx) {
        var tsv = new Tsv();
        tsv.line(head);
        rows.forEach(row -> tsv.line(row.stream().map(Cell::plain).toList()));
        ctx.contentType("text/tab-separated-values; charset=utf-8").result(tsv.bytes());
    }
}
