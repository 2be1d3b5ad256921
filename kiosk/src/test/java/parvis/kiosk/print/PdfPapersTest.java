package parvis.kiosk.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import parvis.kiosk.paper.Paper;

/// What is read back from the files; each is kept in `target/papers`, to be looked at.
final class PdfPapersTest {
    private static final Path KEPT = Path.of("target/papers");

    private final PdfPapers papers = new PdfPapers();

    @Test
    void a_presence_sheet_of_several_pages_repeats_its_head_and_counts_its_pages() throws IOException {
        var pages = read("sheet-long", sheet(40));
        assertEquals(3, pages.size());
        assertTrue(pages.getFirst().contains("Amina B. 0"));
        for (var page = 0; page < 3; page++) {
            var text = pages.get(page);
            assertTrue(text.contains("Ma première adresse"), text);
            assertTrue(text.contains("mardi 1er décembre 2026"), text);
            assertTrue(text.contains("Prénom ou initiales"), text);
            assertTrue(text.contains("Page " + (page + 1) + " sur 3"), text);
            assertTrue(text.contains("Détruisez cette feuille"), text);
        }
    }

    @Test
    void a_presence_sheet_that_fits_is_one_page() throws IOException {
        var pages = read("sheet", sheet(8));
        assertEquals(1, pages.size());
        assertFalse(pages.getFirst().contains("sur 1"), pages.getFirst());
    }

    @Test
    void a_sheet_without_a_booking_is_one_of_empty_lines() throws IOException {
        assertEquals(1, read("sheet-empty", sheet(0)).size());
    }

    @Test
    void long_names_break_and_take_nothing_from_the_boxes() throws IOException {
        var long300 = "Marie-Antoinette-Joséphine de la Bruyère de Montmorency "
                .repeat(3)
                .strip();
        var sheet = sheet(2);
        var rows = new ArrayList<>(sheet.rows());
        rows.add(List.of(long300, "6 places, Association des habitants du quartier", "", "x"));
        var pages = read(
                "sheet-names", new Paper.Sheet(sheet.title(), sheet.head(), sheet.columns(), rows, 3, sheet.foot()));
        assertTrue(pages.getFirst().replaceAll("\\s+", " ").contains("Bruyère de Montmorency"), pages.getFirst());
    }

    @Test
    void a_slip_is_eighty_millimetres_wide_and_as_long_as_it_must_be() throws IOException {
        var slip = slip();
        var text = read("slip", slip).getFirst();
        assertTrue(text.contains("K7M4QX"), text);
        assertTrue(text.contains("Moulin"), text);
        try (var reader = new PdfReader(papers.of(slip))) {
            assertEquals(1, reader.getNumberOfPages());
            Rectangle size = reader.getPageSize(1);
            assertEquals(80, size.getWidth() * 25.4 / 72, 0.1);
            assertTrue(
                    size.getHeight() * 25.4 / 72 < 160, () -> "slip is " + size.getHeight() * 25.4 / 72 + " mm long");
        }
        read("slip-short", new Paper.Slip("Votre code a changé", List.of(), Optional.of("K7M4QX"), Optional.empty()));
    }

    @Test
    void a_page_of_large_print_has_headings_and_a_frame() throws IOException {
        var paragraphs = new ArrayList<String>();
        paragraphs.add("Gardez cette feuille sous clé : elle ouvre les réservations si le code est oublié.");
        for (var part = 1; part <= 6; part++) {
            paragraphs.add("# Partie " + part);
            paragraphs.add(
                    "Votre nom et votre téléphone servent seulement à gérer votre place à l’atelier. Ils restent "
                            + "dans cette borne. « Effacer » veut dire effacer\u202f! ".strip()
                            + " Vous pouvez demander à les voir.");
            paragraphs.add("- voir ce qui est écrit");
            paragraphs.add(
                    "- corriger ou effacer, à l’accueil ou avec votre code, sans dire pourquoi et sans attendre");
        }
        var pages = read(
                "page",
                new Paper.Page(
                        "Feuille de secours", paragraphs, Optional.of("TIGE-4K7M 92QX-ABCD LUNE-7777 ROUE-8888")));
        assertTrue(pages.size() >= 2);
        assertTrue(pages.get(1).contains("Feuille de secours"));
        assertTrue(pages.getFirst().contains("LUNE-7777"));
    }

    @Test
    void letters_that_the_font_lacks_are_borrowed_and_never_dropped() throws IOException {
        var text = read(
                        "letters",
                        new Paper.Page(
                                "Noms",
                                List.of("Nguyễn Văn Ấn", "Ольга", "Ελένη", "O’Brien, Łukasz, Şule, Œuvre", "விஜய்"),
                                Optional.empty()))
                .getFirst();
        assertTrue(text.replace(" ", "").contains("Nguyễn"), text);
        assertTrue(text.contains("Ольга"), text);
        assertTrue(text.contains("Ελένη"), text);
        assertTrue(text.contains("?"), text);
    }

    @Test
    void fonts_are_embedded_and_the_files_properties_say_nothing() {
        var bytes = papers.of(new Paper.Page("Canari Dupond", List.of("Canari Dupond"), Optional.empty()));
        var raw = new String(bytes, StandardCharsets.ISO_8859_1);
        assertTrue(raw.contains("AtkinsonHyperlegible"));
        assertTrue(raw.contains("/FontFile2"));
        assertFalse(raw.contains("Canari"));
        assertFalse(raw.contains("/Title"));
    }

    private List<String> read(String name, Paper paper) throws IOException {
        var bytes = papers.of(paper);
        Files.createDirectories(KEPT);
        Files.write(KEPT.resolve(name + ".pdf"), bytes);
        try (var reader = new PdfReader(bytes)) {
            var text = new PdfTextExtractor(reader);
            var pages = new ArrayList<String>();
            for (var page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(text.getTextFromPage(page).replaceAll(" *[\n ] *", " "));
            }
            return pages;
        }
    }

    private static Paper.Sheet sheet(int bookings) {
        return new Paper.Sheet(
                "Ma première adresse de courriel",
                List.of(
                        "mardi 1er décembre 2026, de 14 h à 16 h",
                        "Salle Jean\u00a0Moulin. Mené par le centre social, avec la Caf.",
                        "8 places, " + bookings + " réservées, 2 personnes attendent"),
                List.of("Prénom ou initiales", "Places", Paper.Sheet.BOX + "Présent", Paper.Sheet.BOX + "Nouveau"),
                IntStream.range(0, bookings)
                        .mapToObj(at -> List.of(
                                "Amina B. " + at, at % 3 == 0 ? "2 places" : "1 place", at % 4 == 0 ? "x" : "", ""))
                        .toList(),
                6,
                "Cette feuille porte des noms\u202f: rangez-la sous clé. Détruisez cette feuille quand la séance est close sur la borne.");
    }

    private static Paper.Slip slip() {
        return new Paper.Slip(
                "Ma première adresse de courriel",
                List.of(
                        "mardi 1er décembre 2026, à 14 h",
                        "Centre social, salle Jean\u00a0Moulin",
                        "Apportez : votre téléphone et son chargeur",
                        "Ce code suffit pour annuler votre place. Gardez-le."),
                Optional.of("K7M4QX"),
                Optional.of("Ma première adresse de courriel\nmardi 1er décembre 2026 à 14 h\nCode K7M4QX"));
    }
}
