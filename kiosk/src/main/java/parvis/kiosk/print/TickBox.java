package parvis.kiosk.print;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPCellEvent;
import org.openpdf.text.pdf.PdfPTable;

/// A box in the middle of its cell.
///
/// @param ticked whether it is ticked already
record TickBox(boolean ticked) implements PdfPCellEvent {
    private static final float SIDE = 17;

    @Override
    public void cellLayout(PdfPCell cell, Rectangle at, PdfContentByte[] canvases) {
        var canvas = canvases[PdfPTable.LINECANVAS];
        var x = (at.getLeft() + at.getRight() - SIDE) / 2;
        var y = (at.getBottom() + at.getTop() - SIDE) / 2;
        canvas.saveState();
        canvas.setLineWidth(1.3f);
        canvas.rectangle(x, y, SIDE, SIDE);
        canvas.stroke();
        if (ticked) {
            canvas.setLineWidth(2.4f);
            canvas.setLineCap(PdfContentByte.LINE_CAP_ROUND);
            canvas.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
            canvas.moveTo(x + 3.5f, y + 8.5f);
            canvas.lineTo(x + 7.5f, y + 4f);
            canvas.lineTo(x + 14f, y + 13f);
            canvas.stroke();
        }
        canvas.restoreState();
    }
}
