package parvis.kiosk.print;

import io.nayuki.qrcodegen.QrCode;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;

/// A QR code as shapes, sharp on every printer.
final class QrMarks {
    /// Light modules around it that a reader needs.
    static final int QUIET = 4;

    private QrMarks() {}

    /// The code of that content; correction level M as on the screens.
    static QrCode of(String content) {
        return QrCode.encodeText(content, QrCode.Ecc.MEDIUM);
    }

    /// As a picture of that side, its quiet zone inside.
    static Image picture(String content, float side, PdfContentByte canvas) throws DocumentException {
        var code = of(content);
        var template = canvas.createTemplate(side, side);
        var module = side / (code.size + 2 * QUIET);
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    // A hair more than a module: no white seams between two of them.
                    template.rectangle(
                            (x + QUIET) * module, side - (y + QUIET + 1) * module, module + 0.05f, module + 0.05f);
                }
            }
        }
        template.fill();
        return Image.getInstance(template);
    }
}
