package parvis.kiosk.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.miachm.sods.SpreadSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.kiosk.paper.Register;
import parvis.kiosk.staff.Settings;

/// Register (R10) and notices (R7) over settings that change; files are kept in `target/papers`.
final class SettingsPapersTest {
    private static final Path KEPT = Path.of("target/papers");
    private static final Settings SET = Settings.FIRST
            .withCentre(new Settings.Centre(
                    "Centre social des Quatre-Vents",
                    "1 rue de l’Été, 00000 Ville",
                    "Mme la présidente",
                    "01 00 00 00 00"))
            .withOfficer("dpo@exemple.fr");

    private Settings settings = SET;
    private final SettingsPapers papers = new SettingsPapers(() -> settings, () -> LocalDate.of(2026, 11, 24));

    @Test
    void R10_the_register_has_three_sheets_and_what_is_outside() {
        var register = papers.register();
        assertEquals(
                List.of("Réservations", "Comptes", "Journaux"),
                register.treatments().stream().map(Register.Treatment::tab).toList());
        assertEquals("Hors champ", register.outside().tab());
        for (var treatment : register.treatments()) {
            assertEquals(16, treatment.fields().size());
            assertEquals("Centre social des Quatre-Vents", value(treatment, "Responsable"));
            assertEquals("24 novembre 2026", value(treatment, "Mise à jour"));
        }
    }

    @Test
    void R10_changing_the_retention_changes_the_sheet_and_nothing_else() {
        var before = lines(papers.register());
        settings = SET.withRetentionDays(7);
        var after = lines(papers.register());
        var changed = new ArrayList<>(after);
        changed.removeAll(before);
        assertEquals(
                List.of(
                        "Réservations|Durée de conservation|Jusqu’à 7 jours après l’atelier, puis effacement automatique."),
                changed);
        assertEquals(before.size(), after.size());
        settings = SET.withRetentionDays(0);
        assertTrue(lines(papers.register()).toString().contains("Jusqu’à la fin du jour de l’atelier"));
    }

    @Test
    void R10_a_second_medium_changes_the_measures() {
        assertTrue(value(papers.register().treatments().getFirst(), "Mesures de sécurité")
                .contains("Pas de second support"));
        settings = SET.withCopies(Optional.of(Path.of("/media/copie")));
        assertTrue(value(papers.register().treatments().getFirst(), "Mesures de sécurité")
                .contains("Copie scellée"));
    }

    @Test
    void what_nobody_has_said_is_shown_as_missing() {
        settings = Settings.FIRST;
        var treatment = papers.register().treatments().getFirst();
        for (var label : List.of(
                "Responsable",
                "Adresse du responsable",
                "Représentant",
                "Contact",
                "Délégué à la protection des données")) {
            assertEquals("non renseigné", value(treatment, label), label);
        }
        assertEquals(
                List.of("non renseigné"),
                papers.notice().second().getFirst().lines().subList(0, 1));
        assertTrue(papers.notice().first().contains("Ils restent dans cette borne."));
    }

    @Test
    void R10_the_spreadsheet_reads_back_as_the_register() throws IOException {
        var file = Files.createDirectories(KEPT).resolve("register.ods");
        papers.writeRegister(file);
        var read = new ArrayList<String>();
        for (var sheet : new SpreadSheet(file.toFile()).getSheets()) {
            for (var row = 1; row < sheet.getMaxRows(); row++) {
                read.add(sheet.getName() + "|" + sheet.getRange(row, 0).getValue() + "|"
                        + sheet.getRange(row, 1).getValue());
            }
        }
        assertEquals(lines(papers.register()), read);
    }

    @Test
    void the_papers_are_drawn() throws IOException {
        var pdf = new PdfPapers();
        Files.createDirectories(KEPT);
        Files.write(KEPT.resolve("register.pdf"), pdf.of(papers.registerPaper()));
        Files.write(KEPT.resolve("notice.pdf"), pdf.of(papers.noticePaper()));
        Files.write(KEPT.resolve("poster.pdf"), pdf.of(papers.countingPoster()));
        try (var reader = new org.openpdf.text.pdf.PdfReader(pdf.of(papers.registerPaper()))) {
            assertTrue(reader.getNumberOfPages() >= 4);
        }
    }

    @Test
    void R7_the_first_layer_says_what_for_where_how_long_and_what_one_can_ask() {
        assertEquals(
                List.of(
                        "Votre nom et votre téléphone servent seulement à gérer votre place à l’atelier.",
                        "Ils restent dans cette borne, chez nous\u202f: Centre social des Quatre-Vents.",
                        "Ils sont effacés 30 jours après l’atelier.",
                        "Le téléphone est facultatif. Sans lui, nous ne pourrons pas vous prévenir d’un changement.",
                        "Vous pouvez voir, corriger ou effacer vos données\u202f: demandez à l’accueil, ou utilisez votre code."),
                papers.notice().first());
        settings = SET.withRetentionDays(1);
        assertTrue(papers.notice().first().contains("Ils sont effacés 1 jour après l’atelier."));
    }

    @Test
    void R7_the_second_layer_says_all_that_the_law_asks() {
        var all = papers.noticePaper().paragraphs().toString();
        for (var word : List.of(
                "Centre social des Quatre-Vents",
                "Mme la présidente",
                "01 00 00 00 00",
                "dpo@exemple.fr",
                "article 6.1.b",
                "L’équipe du centre",
                "30 jours",
                "voir ce qui",
                "corriger",
                "effacer",
                "touche pas",
                "opposer",
                "TSA 80715, 75334 Paris Cedex 07",
                "cnil.fr",
                "Aucun programme ne décide")) {
            assertTrue(all.contains(word), word);
        }
        assertFalse(papers.countingPoster().paragraphs().isEmpty());
    }

    private static String value(Register.Treatment treatment, String label) {
        return treatment.fields().stream()
                .filter(field -> field.label().equals(label))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static List<String> lines(Register register) {
        var lines = new ArrayList<String>();
        var all = new ArrayList<>(register.treatments());
        all.add(register.outside());
        for (var treatment : all) {
            treatment.fields().forEach(field -> lines.add(treatment.tab() + "|" + field.label() + "|" + field.value()));
        }
        return lines;
    }
}
