package parvis.server.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import parvis.server.raster.Png;

final class SvgTest {
    private static BarChart chart(String word) {
        return new BarChart(
                word,
                List.of(
                        new BarChart.Bar(word, value("3"), word, value("2")),
                        new BarChart.Bar("févr.", Optional.empty(), "", Optional.empty()),
                        new BarChart.Bar("mars", value("-1"), "−1", Optional.empty())),
                Optional.of(word),
                Optional.of(new BarChart.Mark(new BigDecimal("5"), word)),
                Ink.BLUE);
    }

    private static Optional<BigDecimal> value(String number) {
        return Optional.of(new BigDecimal(number));
    }

    @Test
    void C12_a_chart_is_a_sound_svg_and_a_picture_of_twice_its_points() throws Exception {
        var drawing = chart("Accueil & Cie").wide();
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Svg.file(drawing).getBytes(StandardCharsets.UTF_8)));
        assertEquals("Accueil & Cie", document.getDocumentElement().getAttribute("aria-label"));
        var image = ImageIO.read(new ByteArrayInputStream(Png.of(drawing)));
        assertEquals(drawing.width() * 2, image.getWidth());
        assertEquals(0xff1e4c8a, image.getRGB(2 * 100, 2 * 250), "the first bar is blue");
    }

    @Test
    void no_text_becomes_markup_and_no_style_is_written() {
        for (var drawing : List.of(
                chart("\"><script>x</script>'").wide(),
                chart("\"><script>x</script>'").narrow())) {
            var svg = Svg.inline(drawing);
            assertFalse(svg.contains("<script"), svg);
            assertFalse(svg.contains("style"), svg);
            assertTrue(svg.contains("&quot;&gt;&lt;script&gt;"), svg);
        }
    }

    @Test
    void a_line_passes_over_what_is_not_known() {
        var line = new Sparkline("a", List.of(value("1"), Optional.empty(), value("3")), Ink.GREEN).drawing();
        assertTrue(Svg.inline(line).contains("points=\"4,33"), Svg.inline(line));
        assertFalse(Svg.inline(new Sparkline("a", List.of(Optional.empty()), Ink.GREEN).drawing())
                .contains("polyline"));
    }
}
