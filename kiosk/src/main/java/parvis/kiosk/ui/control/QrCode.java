package parvis.kiosk.ui.control;

import io.nayuki.qrcodegen.QrCode.Ecc;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// A QR code with its quiet zone, black on white, at the size that its style class gives.
public final class QrCode extends Region {
    private static final int QUIET = 4;

    private final io.nayuki.qrcodegen.QrCode code;
    private final Path modules = new Path();

    /// @param content what a telephone reads
    /// @param spoken what is read aloud in its place
    public QrCode(String content, String spoken) {
        // A screen gets no tears: the fewer modules the larger each, and the encoder mends more where there is room.
        code = io.nayuki.qrcodegen.QrCode.encodeText(content, Ecc.LOW);
        getStyleClass().add("qr");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT); // mirrored, no telephone would read it
        modules.setManaged(false);
        modules.getStyleClass().add("qr-modules");
        modules.setStroke(null);
        modules.setSmooth(false);
        getChildren().add(modules);
    }

    @Override
    protected void layoutChildren() {
        var all = code.size + 2 * QUIET;
        var side = Math.max(1, Math.floor(Math.min(getWidth(), getHeight()) / all));
        var left = Math.floor((getWidth() - side * code.size) / 2);
        var top = Math.floor((getHeight() - side * code.size) / 2);
        modules.getElements().clear();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    square(left + x * side, top + y * side, side);
                }
            }
        }
    }

    private void square(double x, double y, double side) {
        modules.getElements()
                .addAll(
                        new MoveTo(x, y),
                        new LineTo(x + side, y),
                        new LineTo(x + side, y + side),
                        new LineTo(x, y + side),
                        new LineTo(x, y));
    }
}
