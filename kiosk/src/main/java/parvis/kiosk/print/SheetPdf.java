package parvis.kiosk.print;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import parvis.kiosk.paper.Paper;

/// A session's sheet on A4: lines high enough to write on, boxes large enough to tick with a pen.
final class SheetPdf implements PdfPapers.Drawing {
    private static final float MARGIN = 42;
    private static final float SIZE = 14;
    private static final float ROW = 31;
    private static final float BOX_COLUMN = 64;

    private final Paper.Sheet sheet;
    private final Letters letters;
    private final PaperTexts texts;

    SheetPdf(Paper.Sheet sheet, Letters letters, PaperTexts texts) {
        this.sheet = sheet;
        this.letters = letters;
        this.texts = texts;
    }

    @Override
    public int draw(int pages, ByteArrayOutputStream to) {
        return PdfPapers.document(PageSize.A4, (document, writer) -> content(document, writer, pages), to);
    }

    private void content(Document document, PdfWriter writer, int pages) throws DocumentException {
        var width = PageSize.A4.getWidth() - 2 * MARGIN;
        var bottom = 30 + Math.max(14, Foot.height(sheet.foot(), width, letters));
        document.setMargins(MARGIN, MARGIN, MARGIN, bottom);
        var again = sheet.title()
                + sheet.head().stream().findFirst().map(line -> " · " + line).orElse("");
        writer.setPageEvent(
                new Foot(letters, Optional.of(again), sheet.foot(), texts.get("papers.page", "{0}", "{1}"), pages));
        document.open();
        var title = Letters.paragraph(27, letters.bold(sheet.title(), 23));
        title.setSpacingAfter(5);
        document.add(title);
        for (var line : sheet.head()) {
            document.add(Letters.paragraph(20, letters.regular(line, SIZE)));
        }
        document.setMargins(MARGIN, MARGIN, MARGIN + 26, bottom);
        if (!sheet.columns().isEmpty()) {
            document.add(table(width));
        }
    }

    private PdfPTable table(float width) throws DocumentException {
        var table = new PdfPTable(sheet.columns().size());
        table.setTotalWidth(widths(width));
        table.setLockedWidth(true);
        table.setSpacingBefore(16);
        table.setHeaderRows(1);
        for (var column : sheet.columns()) {
            var cell = new PdfPCell(letters.bold(column.replace(Paper.Sheet.BOX, ""), 13));
            cell.setHorizontalAlignment(isBox(column) ? PdfPCell.ALIGN_CENTER : PdfPCell.ALIGN_LEFT);
            cell.setVerticalAlignment(PdfPCell.ALIGN_BOTTOM);
            cell.setBorder(Rectangle.BOTTOM);
            cell.setBorderWidthBottom(1.6f);
            cell.setPadding(5);
            cell.setPaddingBottom(7);
            table.addCell(cell);
        }
        sheet.rows().forEach(row -> row(table, row));
        for (var line = 0; line < sheet.emptyLines(); line++) {
            row(table, List.of());
        }
        return table;
    }

    private void row(PdfPTable table, List<String> cells) {
        for (var at = 0; at < sheet.columns().size(); at++) {
            var text = at < cells.size() ? cells.get(at) : "";
            var cell = isBox(sheet.columns().get(at)) ? new PdfPCell() : new PdfPCell(letters.regular(text, SIZE));
            if (isBox(sheet.columns().get(at))) {
                cell.setCellEvent(new TickBox(!text.isBlank()));
            }
            cell.setBorder(Rectangle.BOTTOM);
            cell.setBorderWidthBottom(0.5f);
            cell.setLeading(0, 1.25f);
            cell.setMinimumHeight(ROW);
            cell.setPadding(5);
            cell.setPaddingBottom(7);
            cell.setVerticalAlignment(PdfPCell.ALIGN_MIDDLE);
            table.addCell(cell);
        }
    }

    private static boolean isBox(String column) {
        return column.startsWith(Paper.Sheet.BOX);
    }

    /// Boxes get what a head needs, texts what they need, and the first column, or the empty ones to write
    /// in, share what is left.
    private float[] widths(float all) {
        var columns = sheet.columns().size();
        var widths = new float[columns];
        var open = new boolean[columns];
        var left = all;
        var sharing = 0;
        for (var at = 0; at < columns; at++) {
            var head = sheet.columns().get(at);
            var heads = letters.boldWidth(head.replace(Paper.Sheet.BOX, ""), 13) + 12;
            widths[at] = isBox(head) ? Math.max(BOX_COLUMN, Math.min(heads, 96)) : Math.max(heads, widest(at));
            open[at] = at == 0 || (!isBox(head) && widest(at) == 0);
            sharing += open[at] ? 1 : 0;
            left -= widths[at];
        }
        if (left < 0) {
            return shrunk(widths, all);
        }
        for (var at = 0; at < columns; at++) {
            widths[at] += open[at] ? left / sharing : 0;
        }
        return widths;
    }

    private float widest(int column) {
        var widest = 0f;
        for (var row : sheet.rows()) {
            if (column < row.size() && !row.get(column).isBlank()) {
                widest = Math.max(widest, letters.regularWidth(row.get(column), SIZE) + 14);
            }
        }
        return widest;
    }

    /// Boxes keep their width, texts give way and break into lines.
    private float[] shrunk(float[] widths, float all) {
        var boxes = 0f;
        var others = 0f;
        for (var at = 0; at < widths.length; at++) {
            boxes += isBox(sheet.columns().get(at)) ? widths[at] : 0;
            others += isBox(sheet.columns().get(at)) ? 0 : widths[at];
        }
        for (var at = 0; at < widths.length; at++) {
            if (!isBox(sheet.columns().get(at))) {
                widths[at] *= Math.max(40, all - boxes) / others;
            }
        }
        return widths;
    }
}
