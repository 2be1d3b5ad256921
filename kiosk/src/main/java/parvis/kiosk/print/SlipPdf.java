package parvis.kiosk.print;

import java.io.ByteArrayOutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import parvis.kiosk.paper.Paper;

/// A slip of the hand's size: 80 mm wide, as long as it must be.
final class SlipPdf {
    private static final float WIDTH = 80 * 72 / 25.4f;
    private static final float MARGIN = 4 * 72 / 25.4f;
    private static final float INSIDE = WIDTH - 2 * MARGIN;
    private static final float LONGEST = 3000;
    private static final float QR = 42 * 72 / 25.4f;

    private final Paper.Slip slip;
    private final Letters letters;

    SlipPdf(Paper.Slip slip, Letters letters) {
        this.slip = slip;
        this.letters = letters;
    }

    byte[] bytes() {
        var needed = new float[] {LONGEST};
        PdfPapers.document(
                new Rectangle(WIDTH, LONGEST),
                (document, writer) -> {
                    content(document, writer);
                    needed[0] = LONGEST - writer.getVerticalPosition(false) + MARGIN + 4;
                },
                new ByteArrayOutputStream());
        var bytes = new ByteArrayOutputStream();
        PdfPapers.document(new Rectangle(WIDTH, needed[0]), this::content, bytes);
        return bytes.toByteArray();
    }

    private void content(Document document, PdfWriter writer) throws DocumentException {
        document.setMargins(MARGIN, MARGIN, MARGIN, 0);
        document.open();
        var title = Letters.paragraph(22, letters.bold(slip.title(), 18));
        title.setSpacingAfter(4);
        document.add(title);
        if (slip.code().isPresent()) {
            document.add(code(slip.code().get()));
        }
        for (var line : slip.lines()) {
            var paragraph = Letters.paragraph(18, letters.regular(line, 14));
            paragraph.setSpacingBefore(4);
            document.add(paragraph);
        }
        if (slip.qr().isPresent()) {
            var image = QrMarks.picture(slip.qr().get(), QR, writer.getDirectContent());
            image.setAlignment(Image.MIDDLE);
            image.setSpacingBefore(6);
            document.add(image);
        }
    }

    /// As large as the paper is wide, between two lines.
    private PdfPTable code(String code) {
        var size = Math.min(48, 46 * (INSIDE - 4) / letters.boldWidth(code, 46));
        var cell = new PdfPCell(letters.bold(code, size));
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        cell.setBorder(Rectangle.TOP | Rectangle.BOTTOM);
        cell.setBorderWidth(1.2f);
        cell.setNoWrap(true);
        cell.setPadding(0);
        cell.setPaddingTop(2);
        cell.setPaddingBottom(size * 0.22f);
        var table = new PdfPTable(1);
        table.setWidthPercentage(100);
        table.setSpacingBefore(6);
        table.setSpacingAfter(6);
        table.addCell(cell);
        return table;
    }
}
