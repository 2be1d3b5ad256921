/// Papers as they look and the ways to a printer: PDF, CUPS and ESC/POS, calendar files, the register.
///
/// May import: OpenPDF, SODS, qrcodegen, java.awt for pictures in memory; `paper` and `workshop`.
@NullMarked
package parvis.kiosk.print;

import org.jspecify.annotations.NullMarked;
