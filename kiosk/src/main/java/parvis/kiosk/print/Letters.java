package parvis.kiosk.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openpdf.text.Chunk;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfChunk;

/// The letters of every paper: Atkinson Hyperlegible Next, embedded. A letter that it has not (a name in
/// Cyrillic or Greek) is borrowed from the font that comes with OpenPDF; one that neither has is a `?`.
///
/// The font has no narrow no-break space: a thin space stands for it, and no line breaks there.
final class Letters {
    private static final SplitCharacter AT_SPACES = new Splits(false);
    private static final SplitCharacter AT_SPACES_AND_HYPHENS = new Splits(true);
    private static final Pattern BEFORE_HIGH_SIGN = Pattern.compile("[ \u00a0\u202f](?=[;!?»])|(?<=«)[ \u00a0\u202f]");
    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("(?<=\\d) (?=(?:h|min|€|%|:)(?:\\W|$))| (?=:)");

    private final BaseFont regular;
    private final BaseFont bold;
    private final BaseFont borrowed;

    Letters() {
        regular = read("/parvis/kiosk/fonts/AtkinsonHyperlegibleNext_400Regular.ttf");
        bold = read("/parvis/kiosk/fonts/AtkinsonHyperlegibleNext_700Bold.ttf");
        borrowed = read("/font-fallback/LiberationSans-Regular.ttf");
    }

    private static BaseFont read(String resource) {
        try (var stream = Letters.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is not in the jar");
            }
            var name = resource.substring(resource.lastIndexOf('/') + 1);
            return BaseFont.createFont(
                    name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, stream.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException(resource + " is no font", e);
        }
    }

    /// A text in regular letters.
    Phrase regular(String text, float size) {
        return phrase(text, regular, size, AT_SPACES_AND_HYPHENS);
    }

    /// A text in bold letters.
    Phrase bold(String text, float size) {
        return phrase(text, bold, size, AT_SPACES);
    }

    /// Words as a paragraph whose lines are so far apart.
    static Paragraph paragraph(float leading, Phrase words) {
        var paragraph = new Paragraph(words);
        paragraph.setLeading(leading);
        return paragraph;
    }

    /// How wide a text is in bold letters.
    float boldWidth(String text, float size) {
        return bold.getWidthPoint(drawn(text), size);
    }

    /// How wide a text is in regular letters.
    float regularWidth(String text, float size) {
        return regular.getWidthPoint(drawn(text), size);
    }

    private Phrase phrase(String text, BaseFont base, float size, SplitCharacter splits) {
        var phrase = new Phrase(size * 1.3f);
        var run = new StringBuilder();
        Optional<BaseFont> current = Optional.empty();
        for (var letter : drawn(text).codePoints().toArray()) {
            var font = whoHas(letter, base);
            if (current.isPresent() && !current.equals(Optional.of(font.orElse(base)))) {
                phrase.add(chunk(run.toString(), current.get(), size, splits));
                run.setLength(0);
            }
            current = Optional.of(font.orElse(base));
            run.appendCodePoint(font.isPresent() ? letter : '?');
        }
        current.ifPresent(font -> phrase.add(chunk(run.toString(), font, size, splits)));
        return phrase;
    }

    private Optional<BaseFont> whoHas(int letter, BaseFont base) {
        if (letter == '\n') {
            return Optional.of(base);
        }
        return List.of(base, borrowed).stream()
                .filter(font -> font.charExists(letter))
                .findFirst();
    }

    private static Chunk chunk(String text, BaseFont font, float size, SplitCharacter splits) {
        return new Chunk(text, new Font(font, size)).setSplitCharacter(splits);
    }

    /// As it is drawn: a thin space before high signs and inside guillemets, hours and numbers held together.
    static String drawn(String text) {
        var thin = BEFORE_HIGH_SIGN.matcher(text).replaceAll("\u2009");
        var held = NUMBER_AND_UNIT.matcher(thin).replaceAll("\u00a0");
        return held.replace('\u202f', '\u2009').replace('\u2011', '-');
    }

    /// Where a line may end. Codes and titles, in bold, are not cut at hyphens.
    private record Splits(boolean hyphens) implements SplitCharacter {
        @Override
        public boolean isSplitCharacter(int start, int current, int end, char[] text, PdfChunk[] chunks) {
            return text[current] == ' ' || (hyphens && text[current] == '-' && current > start);
        }
    }
}
