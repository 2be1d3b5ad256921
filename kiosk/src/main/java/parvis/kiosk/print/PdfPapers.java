package parvis.kiosk.print;

import java.io.ByteArrayOutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import parvis.kiosk.paper.Paper;

/// Papers as PDF, black on white. Nothing in a file's properties says what is on the paper.
final class PdfPapers {
    private final Letters letters = new Letters();
    private final PaperTexts texts = PaperTexts.french();

    /// The file.
    byte[] of(Paper paper) {
        return switch (paper) {
            case Paper.Sheet sheet -> twice(new SheetPdf(sheet, letters, texts));
            case Paper.Page page -> twice(new PagePdf(page, letters, texts));
            case Paper.Slip slip -> new SlipPdf(slip, letters).bytes();
        };
    }

    /// Once to know how many pages there are, once to say it.
    private static byte[] twice(Drawing drawing) {
        var pages = drawing.draw(0, new ByteArrayOutputStream());
        var bytes = new ByteArrayOutputStream();
        drawing.draw(pages, bytes);
        return bytes.toByteArray();
    }

    /// Something of as many pages as it needs.
    @FunctionalInterface
    interface Drawing {
        /// Draws it all.
        ///
        /// @param pages how many there are, as far as it is known
        /// @return how many there were
        int draw(int pages, ByteArrayOutputStream to);
    }

    /// What a document holds.
    @FunctionalInterface
    interface Content {
        void add(Document document, PdfWriter writer) throws DocumentException;
    }

    /// A document of one piece of content.
    ///
    /// @return how many pages there were
    static int document(Rectangle size, Content content, ByteArrayOutputStream to) {
        var document = new Document(size);
        var writer = PdfWriter.getInstance(document, to);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("fr-FR"));
        content.add(document, writer);
        var pages = writer.getPageNumber();
        document.close();
        return pages;
    }
}
