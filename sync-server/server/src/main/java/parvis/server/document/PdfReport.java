package parvis.server.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.w3c.dom.Document;
import parvis.server.report.Edition;

/// The report on paper: a tagged PDF (PDF/UA) that is read aloud in its order, black on white, 14 points, with its own
/// fonts and no address that anything is fetched from.
public final class PdfReport {
    private static final String FAMILY = "Atkinson";
    private static final String STYLE = text("/parvis/server/document/report.css");

    private final Logos logos;

    static {
        XRLog.setLoggingEnabled(false);
        FontMappers.set(new OwnFonts());
    }

    /// @param logos of those who signed
    public PdfReport(Logos logos) {
        this.logos = logos;
    }

    /// The file.
    public byte[] bytes(Edition edition) {
        return print(new ReportMarkup(edition, logos, STYLE).document());
    }

    private static byte[] print(Document document) {
        var out = new ByteArrayOutputStream(1 << 19);
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .usePdfVersion(1.7f)
                    .useSVGDrawer(new BatikSVGDrawer())
                    .useExternalResourceAccessControl(
                            (uri, _) -> uri.startsWith("data:"),
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (uri, _) -> uri.startsWith("data:"),
                            ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .useFont(() -> OwnFonts.stream("400Regular"), FAMILY, 400, FontStyle.NORMAL, true)
                    .useFont(() -> OwnFonts.stream("700Bold"), FAMILY, 700, FontStyle.NORMAL, true)
                    .withProducer("Parvis")
                    .withW3cDocument(document, "parvis:/")
                    .toStream(out)
                    .run();
        } catch (IOException failure) {
            throw new UncheckedIOException("print the report: " + failure.getMessage(), failure);
        }
        return out.toByteArray();
    }

    private static String text(String name) {
        try (var stream = Objects.requireNonNull(PdfReport.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("read " + name + " from this build", failure);
        }
    }
}
