package parvis.server.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import parvis.server.report.Table;
import parvis.server.report.Table.Cell;

/// Sheets as Excel opens them. A text is stored as a text: one that begins with `=` is shown, never computed.
public final class Xlsx {
    /// What a server says such a file is.
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String DAY = "dd/mm/yyyy";
    private static final int LONGEST = 32_767; // of a cell, by the format

    private Xlsx() {}

    /// The file.
    public static byte[] bytes(List<Table> tables) {
        var out = new ByteArrayOutputStream(1 << 16);
        try (var workbook = new Workbook(out, "Parvis", "1.0")) {
            for (Table table : tables) {
                write(table, workbook.newWorksheet(table.name()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("write a workbook", failure);
        }
        return out.toByteArray();
    }

    private static void write(Table table, Worksheet sheet) {
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(0, column, table.columns().get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, table.width(column));
        }
        sheet.freezePane(0, 1);
        for (int row = 0; row < table.rows().size(); row++) {
            var cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                switch (cells.get(column)) {
                    case Cell.Text(var text) ->
                        sheet.value(row + 1, column, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
                    case Cell.Amount(var value) -> sheet.value(row + 1, column, value);
                    case Cell.Day(var day) -> {
                        sheet.value(row + 1, column, day);
                        sheet.style(row + 1, column).format(DAY).set();
                    }
                    case Cell.Empty() -> {}
                }
            }
        }
    }
}
