package parvis.server.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.server.indicator.Period;
import parvis.server.indicator.SamplesOfDugny;
import parvis.server.report.Edition;
import parvis.server.report.Report;
import parvis.server.report.ReportSamples;
import parvis.server.report.Words;
import parvis.server.territory.Party;

/// The report on paper, as another program reads it.
final class PdfReportTest {
    private static final String LOGO = "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'>"
            + "<rect width='40' height='20' fill='#246'/></svg>";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final Report report = ReportSamples.maker().make(Period.year(2026));

    private Poppler print(Edition edition, Path logos) {
        var pdf = new PdfReport(new Logos(logos)).bytes(edition);
        if (Boolean.getBoolean("parvis.screens")) {
            try {
                Files.write(Files.createDirectories(Path.of("target/pictures")).resolve("bilan.pdf"), pdf);
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        }
        return new Poppler(folder, pdf);
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", " ");
    }

    @Test
    void is_tagged_in_french_with_titles_table_heads_and_fonts_of_its_own() {
        var paper = print(Edition.live(report), SamplesOfDugny.FOLDER);
        var info = paper.says("pdfinfo");
        assertTrue(Pattern.compile("Tagged: +yes").matcher(info).find(), info);
        assertTrue(info.contains("Bilan 2026 – Dugny"), info);
        assertTrue(info.contains("A4"), info);
        var tags = paper.says("pdfinfo", "-struct");
        for (var tag : List.of("Document", "H1", "H2", "H3", "Table", "TH", "TD")) {
            assertTrue(Pattern.compile("\\b" + tag + "\\b").matcher(tags).find(), tag);
        }
        var fonts = paper.says("pdffonts").lines().skip(2).toList();
        assertTrue(fonts.size() >= 2, fonts::toString);
        fonts.forEach(font -> assertTrue(font.contains("Atkinson") && font.contains("yes yes yes"), font));
    }

    @Test
    void says_every_figure_with_its_definition_and_source_and_numbers_its_pages() {
        var text = flat(print(Edition.live(report), SamplesOfDugny.FOLDER).says("pdftotext", "-layout"));
        assertTrue(text.contains("Page 1 sur "), text);
        var raw = flat(print(Edition.live(report), SamplesOfDugny.FOLDER).says("pdftotext", "-raw"));
        for (var line : report.lines()) {
            assertTrue(raw.contains(flat(Words.value(line))), Words.value(line));
            assertTrue(raw.contains(flat(line.figure().name())), line.figure().name());
        }
        assertTrue(raw.contains("« 3 » (préambule), « 6 » (annexe 1)"), "the source's own contradictions");
        assertTrue(raw.contains("Document commun des partenaires"), raw);
        assertTrue(raw.contains("428 journées reçues sur 430 attendues (99 %)"), raw);
    }

    @Test
    void shows_the_logos_with_words_for_who_does_not_see_them() throws IOException {
        Files.createDirectories(folder.resolve("logos"));
        Files.writeString(folder.resolve("logos/un.svg"), LOGO);
        var heading = report.heading();
        var drawn = new Report(
                new Report.Heading(
                        heading.territory(),
                        heading.town(),
                        heading.convention(),
                        heading.whole(),
                        List.of(
                                new Party("Première", java.util.Optional.of("logos/un.svg")),
                                new Party("Seconde", java.util.Optional.of("logos/un.svg"))),
                        heading.period(),
                        heading.made(),
                        heading.zone(),
                        true),
                List.of(),
                report.completeness(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        var paper = print(Edition.live(drawn), folder);
        var tags = paper.says("pdfinfo", "-struct");
        assertEquals(2, Pattern.compile("\\bFigure\\b").matcher(tags).results().count(), tags);
        assertTrue(flat(paper.says("pdftotext")).contains("Exemple : ces chiffres sont inventés"));
    }

    @Test
    void takes_hostile_words_as_words() {
        var hostile = "<script>alert(1)</script> & \"'><img src=http://127.0.0.1:1/x>";
        var comment = new Edition.Comment("", hostile, "zoe", ReportSamples.NOW);
        var text = flat(print(new Edition(report, List.of(comment), new Edition.Standing.Draft(3, "zoe")), folder)
                .says("pdftotext", "-raw"));
        assertTrue(text.contains("<script>alert(1)</script> &"), text.substring(0, 1500));
        assertTrue(text.contains("Projet n° 3, préparé par zoe"), text.substring(0, 1500));
        assertFalse(text.contains("&amp;"));
    }
}
