package parvis.server.document;

import com.github.miachm.sods.Range;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import com.github.miachm.sods.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import parvis.server.report.Table;
import parvis.server.report.Table.Cell;

/// Sheets as LibreOffice opens them. A text is stored as a text: one that begins with `=` is shown, never computed.
public final class Ods {
    /// What a server says such a file is.
    public static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private Ods() {}

    /// The file.
    public static byte[] bytes(List<Table> tables) {
        var book = new SpreadSheet();
        tables.forEach(table -> book.appendSheet(sheet(table)));
        var out = new ByteArrayOutputStream(1 << 16);
        try {
            book.save(out);
        } catch (IOException failure) {
            throw new UncheckedIOException("write a spreadsheet", failure);
        }
        return out.toByteArray();
    }

    private static Sheet sheet(Table table) {
        var sheet =
                new Sheet(table.name(), table.rows().size() + 1, table.columns().size());
        var bold = new Style();
        bold.setBold(true);
        for (int column = 0; column < table.columns().size(); column++) {
            var title = sheet.getRange(0, column);
            title.setValue(table.columns().get(column));
            title.setStyle(bold);
            sheet.setColumnWidth(column, 2.2 * table.width(column));
        }
        for (int row = 0; row < table.rows().size(); row++) {
            var cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                put(sheet.getRange(row + 1, column), cells.get(column));
            }
        }
        return sheet;
    }

    private static void put(Range range, Cell cell) {
        switch (cell) {
            case Cell.Text(var text) -> range.setValue(text.replace('\n', ' '));
            case Cell.Amount(var value) -> range.setValue(value.doubleValue());
            case Cell.Day(var day) -> {
                var style = new Style();
                style.setDataStyle("YYYY-MM-DD");
                range.setValue(day);
                range.setStyle(style);
            }
            case Cell.Empty() -> {}
        }
    }
}
