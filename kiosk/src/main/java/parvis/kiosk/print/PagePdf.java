package parvis.kiosk.print;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import parvis.kiosk.paper.Paper;

/// Paragraphs in large print on A4.
final class PagePdf implements PdfPapers.Drawing {
    /// A paragraph that ends the page.
    static final String NEW_PAGE = "\f";

    private static final float MARGIN = 60;
    private static final float SIZE = 15;
    private static final float LEADING = 22;
    private static final float LARGE = 44;

    private final Paper.Page page;
    private final Letters letters;
    private final PaperTexts texts;

    PagePdf(Paper.Page page, Letters letters, PaperTexts texts) {
        this.page = page;
        this.letters = letters;
        this.texts = texts;
    }

    @Override
    public int draw(int pages, ByteArrayOutputStream to) {
        return PdfPapers.document(PageSize.A4, (document, writer) -> content(document, writer, pages), to);
    }

    private void content(Document document, PdfWriter writer, int pages) throws DocumentException {
        document.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        writer.setPageEvent(
                new Foot(letters, Optional.of(page.title()), "", texts.get("papers.page", "{0}", "{1}"), pages));
        document.open();
        var title = Letters.paragraph(34, letters.bold(page.title(), 28));
        title.setSpacingAfter(10);
        document.add(title);
        document.setMargins(MARGIN, MARGIN, MARGIN + 24, MARGIN);
        if (page.large().isPresent()) {
            document.add(framed(page.large().get(), document.right() - document.left()));
        }
        for (var text : page.paragraphs()) {
            paragraph(text, document, writer);
        }
    }

    private void paragraph(String text, Document document, PdfWriter writer) throws DocumentException {
        if (text.startsWith("# ")) {
            if (writer.getVerticalPosition(true) - document.bottom() < 5 * LEADING) {
                document.newPage();
            }
            var heading = Letters.paragraph(25, letters.bold(text.substring(2), 19));
            heading.setSpacingBefore(14);
            heading.setSpacingAfter(4);
            document.add(heading);
            return;
        }
        if (text.equals(NEW_PAGE)) {
            document.newPage();
            return;
        }
        var tab = text.indexOf('\t');
        if (tab >= 0) {
            document.add(labelled(text.substring(0, tab), text.substring(tab + 1)));
            return;
        }
        var point = text.startsWith("- ");
        var paragraph =
                Letters.paragraph(LEADING, letters.regular(point ? "•\u00a0 " + text.substring(2) : text, SIZE));
        paragraph.setSpacingBefore(point ? 3 : 8);
        if (point) {
            paragraph.setIndentationLeft(15);
            paragraph.setFirstLineIndent(-15);
        }
        document.add(paragraph);
    }

    private PdfPTable labelled(String label, String value) throws DocumentException {
        var table = new PdfPTable(2);
        table.setWidthPercentage(100);
        table.setWidths(new float[] {3, 6});
        table.setKeepTogether(true);
        for (var words : new Phrase[] {letters.bold(label, SIZE - 1), letters.regular(value, SIZE - 1)}) {
            var cell = new PdfPCell(words);
            cell.setLeading(0, 1.3f);
            cell.setBorder(Rectangle.BOTTOM);
            cell.setBorderWidthBottom(0.5f);
            cell.setPadding(0);
            cell.setPaddingTop(4);
            cell.setPaddingBottom(7);
            cell.setPaddingRight(10);
            table.addCell(cell);
        }
        return table;
    }

    /// A word or code that stands out; as large as its longest word leaves room for.
    private PdfPTable framed(String large, float width) {
        var size = LARGE;
        for (var word : large.split(" ", -1)) {
            size = Math.min(size, LARGE * (width - 44) / Math.max(1, letters.boldWidth(word, LARGE)));
        }
        var paragraph = Letters.paragraph(size * 1.3f, letters.bold(large, size));
        paragraph.setAlignment(Element.ALIGN_CENTER);
        var cell = new PdfPCell();
        cell.addElement(paragraph);
        cell.setBorder(Rectangle.BOX);
        cell.setBorderWidth(2.4f);
        cell.setPadding(20);
        cell.setPaddingTop(8);
        cell.setPaddingBottom(24);
        var table = new PdfPTable(1);
        table.setWidthPercentage(100);
        table.setSpacingBefore(12);
        table.setSpacingAfter(12);
        table.addCell(cell);
        return table;
    }
}
