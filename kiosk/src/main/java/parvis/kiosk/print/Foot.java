package parvis.kiosk.print;

import java.util.Optional;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/// What each page repeats: the head from its second page on, its foot, and which page of how many it is.
final class Foot extends PdfPageEventHelper {
    static final float SIZE = 11;
    private static final float LEADING = 14;

    private final Letters letters;
    private final Optional<String> head;
    private final String foot;
    private final String page;
    private final int pages;

    /// @param head at the top of all pages but the first
    /// @param foot at the bottom of each
    /// @param page « Page {0} sur {1} », with `{0}` and `{1}`
    Foot(Letters letters, Optional<String> head, String foot, String page, int pages) {
        this.letters = letters;
        this.head = head;
        this.foot = foot;
        this.page = page;
        this.pages = pages;
    }

    /// How high a foot of that text is, for the page's margin.
    static float height(String foot, float width, Letters letters) {
        if (foot.isBlank()) {
            return 0;
        }
        return LEADING * (float) Math.ceil(letters.regularWidth(foot, SIZE) * 1.06 / (width - 90)) + 8;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var canvas = writer.getDirectContent();
        var number = writer.getPageNumber();
        var bottom = document.bottom();
        if (!foot.isBlank()) {
            canvas.setLineWidth(0.6f);
            canvas.moveTo(document.left(), bottom - 8);
            canvas.lineTo(document.right(), bottom - 8);
            canvas.stroke();
            var column = new ColumnText(canvas);
            column.setSimpleColumn(
                    letters.regular(foot, SIZE),
                    document.left(),
                    12,
                    document.right() - (pages > 1 ? 90 : 0),
                    bottom - 10,
                    LEADING,
                    Element.ALIGN_LEFT);
            column.go();
        }
        if (pages > 1) {
            var said = page.replace("{0}", Integer.toString(number)).replace("{1}", Integer.toString(pages));
            ColumnText.showTextAligned(
                    canvas, Element.ALIGN_RIGHT, letters.bold(said, SIZE), document.right(), bottom - 21, 0);
        }
        if (number > 1 && head.isPresent()) {
            ColumnText.showTextAligned(
                    canvas, Element.ALIGN_LEFT, letters.bold(head.get(), 14), document.left(), document.top() + 14, 0);
        }
    }
}
