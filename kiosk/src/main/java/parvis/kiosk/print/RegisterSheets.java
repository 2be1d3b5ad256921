package parvis.kiosk.print;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import com.github.miachm.sods.Style;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import parvis.kiosk.paper.Register;

/// The register as a spreadsheet: a sheet a treatment, one more for what is outside.
final class RegisterSheets {
    private static final double LABEL_MM = 58;
    private static final double VALUE_MM = 110;

    private RegisterSheets() {}

    static void write(Register register, Path file) throws IOException {
        var book = new SpreadSheet();
        Stream.concat(register.treatments().stream(), Stream.of(register.outside()))
                .map(RegisterSheets::sheet)
                .forEach(book::appendSheet);
        book.save(file.toFile());
    }

    private static Sheet sheet(Register.Treatment treatment) {
        var sheet = new Sheet(treatment.tab(), treatment.fields().size() + 1, 2);
        sheet.setColumnWidth(0, LABEL_MM);
        sheet.setColumnWidth(1, VALUE_MM);
        cell(sheet, 0, 0, treatment.name(), true);
        var row = 1;
        for (var field : treatment.fields()) {
            cell(sheet, row, 0, field.label(), true);
            cell(sheet, row, 1, field.value(), false);
            row++;
        }
        return sheet;
    }

    private static void cell(Sheet sheet, int row, int column, String text, boolean bold) {
        var style = new Style();
        style.setBold(bold);
        style.setWrap(true);
        style.setVerticalTextAligment(Style.VERTICAL_TEXT_ALIGMENT.Top);
        var cell = sheet.getRange(row, column);
        cell.setValue(text);
        cell.setStyle(style);
    }
}
