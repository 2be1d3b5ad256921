package parvis.server.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/// Any font that is asked of the machine is ours: a file looks the same wherever it was made, and the library neither
/// searches the machine's folders nor leaves a list of them in somebody's home.
final class OwnFonts implements FontMapper {
    private final TrueTypeFont font;

    OwnFonts() {
        try (var stream = stream("400Regular")) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
        } catch (IOException failure) {
            throw new UncheckedIOException("read the font of this build", failure);
        }
    }

    /// The font file of that weight.
    static InputStream stream(String weight) {
        String name = "/parvis/server/web/assets/AtkinsonHyperlegibleNext_" + weight + ".ttf";
        return Objects.requireNonNull(OwnFonts.class.getResourceAsStream(name), name);
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor like) {
        return new FontMapping<>(font, false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor like) {
        return new FontMapping<>(font, false);
    }

    @Override
    public @Nullable CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor like, @Nullable PDCIDSystemInfo info) {
        return null;
    }
}
