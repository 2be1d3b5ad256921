package parvis.server.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.server.report.Edition;
import parvis.server.report.ReportSamples;
import parvis.server.report.ReportTables;
import parvis.server.report.Table;
import parvis.server.report.Table.Cell;

/// Sheets as another program reads them: numbers are numbers, days are days, and no text is ever computed.
final class SpreadsheetTest {
    private static final Table HOSTILE = new Table(
            "Essai",
            List.of("=1+1", "nombre", "jour"),
            List.of(
                    List.of(
                            new Cell.Text("=1+1"),
                            new Cell.Amount(new BigDecimal("12345.67")),
                            new Cell.Day(LocalDate.of(2026, 11, 24))),
                    List.of(
                            new Cell.Text("@SUM(A1);\"<&>"),
                            new Cell.Amount(new BigDecimal("-0.1")),
                            new Cell.Empty())));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_workbook_keeps_kinds_and_computes_no_text() throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(Xlsx.bytes(List.of(HOSTILE))))) {
            var rows = book.getFirstSheet().read();
            assertEquals("=1+1", rows.get(0).getCellText(0));
            var first = rows.get(1);
            assertEquals(CellType.STRING, first.getCell(0).getType());
            assertEquals("=1+1", first.getCellText(0));
            assertEquals(new BigDecimal("12345.67"), first.getCellAsNumber(1).orElseThrow());
            assertEquals(
                    LocalDate.of(2026, 11, 24),
                    first.getCellAsDate(2).orElseThrow().toLocalDate());
            assertEquals("@SUM(A1);\"<&>", rows.get(2).getCellText(0));
        }
    }

    @Test
    void an_open_document_keeps_kinds_and_computes_no_text() throws IOException {
        var sheet = new SpreadSheet(new ByteArrayInputStream(Ods.bytes(List.of(HOSTILE)))).getSheet(0);
        var values = sheet.getDataRange().getValues();
        assertEquals("=1+1", values[1][0]);
        assertEquals(12345.67, values[1][1]);
        assertEquals(LocalDate.of(2026, 11, 24), values[1][2]);
        assertEquals("@SUM(A1);\"<&>", values[2][0]);
        assertNull(sheet.getDataRange().getFormulas()[1][0]);
    }

    /// An office is 300 MB: it is asked in the long run, other libraries in every run.
    @Test
    void libreoffice_opens_both_and_reads_the_same() throws IOException {
        if (!Boolean.getBoolean("parvis.long")) {
            return;
        }
        var maker = ReportSamples.maker();
        var tables = new ArrayList<>(ReportTables.of(Edition.live(maker.make(maker.whole()))));
        tables.addFirst(HOSTILE);
        Files.write(folder.resolve("a.xlsx"), Xlsx.bytes(tables));
        Files.write(folder.resolve("b.ods"), Ods.bytes(tables));
        var workbook = office("a.xlsx");
        assertEquals(workbook, office("b.ods"));
        assertTrue(workbook.contains("=1+1;12345.67;"), workbook);
    }

    private String office(String name) throws IOException {
        Poppler.run(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,true,false,false,-1",
                "--outdir",
                folder.resolve(name + "-csv").toString(),
                folder.resolve(name).toString()));
        var all = new StringBuilder();
        try (var sheets = Files.list(folder.resolve(name + "-csv"))) {
            for (var sheet : sheets.sorted().toList()) {
                all.append(Files.readString(sheet).replaceAll("(?m)^\\uFEFF", ""));
            }
        }
        // Each format writes days its own way.
        return all.toString()
                .replaceAll("(\\d\\d)/(\\d\\d)/(\\d{4})", "$3-$2-$1")
                .replaceAll("(\\d{4}-\\d\\d)-(\\d)(?!\\d)", "$1-0$2");
    }
}
