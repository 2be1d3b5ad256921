package parvis.kiosk.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;

/// The few words of ESC/POS that a slip needs.
final class EscPos {
    /// Is there paper? Answered at once, also by a printer that prints nothing (DLE EOT 4).
    static final byte[] ASK_PAPER = {0x10, 0x04, 0x04};
    /// Why are you off line? (DLE EOT 2)
    static final byte[] ASK_CAUSE = {0x10, 0x04, 0x02};
    /// Is there paper? Answered when all before it has been printed (GS r 1).
    static final byte[] ASK_PRINTED = {0x1d, 0x72, 0x01};
    /// Forget all that you have not printed (DLE DC4 8).
    static final byte[] FORGET = {0x10, 0x14, 0x08, 0x01, 0x03, 0x14, 0x01, 0x06, 0x02, 0x08};

    private static final int STRIP = 128;

    private EscPos() {}

    /// A picture, fed out and cut.
    static byte[] slip(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {0x1b, 0x40});
        for (var top = 0; top < picture.getHeight(); top += STRIP) {
            strip(picture, top, Math.min(STRIP, picture.getHeight() - top), bytes);
        }
        bytes.writeBytes(new byte[] {0x1b, 0x64, 0x03, 0x1d, 0x56, 0x42, 0x00});
        return bytes.toByteArray();
    }

    /// GS v 0: dots from the left, the highest bit first.
    private static void strip(BufferedImage picture, int top, int height, ByteArrayOutputStream to) {
        var across = (picture.getWidth() + 7) / 8;
        to.writeBytes(new byte[] {
            0x1d, 0x76, 0x30, 0x00, (byte) across, (byte) (across >> 8), (byte) height, (byte) (height >> 8)
        });
        for (var y = top; y < top + height; y++) {
            for (var x = 0; x < across * 8; x += 8) {
                var dots = 0;
                for (var bit = 0; bit < 8; bit++) {
                    var black = x + bit < picture.getWidth() && (picture.getRGB(x + bit, y) & 0xff) < 128;
                    dots |= black ? 0x80 >> bit : 0;
                }
                to.write(dots);
            }
        }
    }

    /// Whether an answer to [#ASK_PAPER] says that the roll is at its end.
    static boolean saysNoPaper(int answer) {
        return (answer & 0x60) != 0;
    }

    /// Whether an answer to [#ASK_CAUSE] says that something keeps it: the cover, a jam.
    static boolean saysTrouble(int answer) {
        return (answer & 0x44) != 0;
    }
}
