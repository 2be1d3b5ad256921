package parvis.server.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parvis.server.indicator.Period;

/// What every store of reports promises.
public abstract class ReportsContract {
    private static final Report REPORT = ReportSamples.maker().make(Period.year(2026));

    /// An empty store.
    protected abstract Reports reports();

    private static Edition.Comment comment(String section, String text) {
        return new Edition.Comment(section, text, "zoe", ReportSamples.NOW);
    }

    @Test
    public void a_report_comes_back_as_it_was_kept() {
        var reports = reports();
        long id = reports.keep(REPORT, "zoe", ReportSamples.NOW);
        var found = reports.find(id).orElseThrow();
        assertEquals(new Edition.Standing.Draft(id, "zoe"), found.standing());
        assertEquals(List.of(), found.comments());
        assertEquals(List.of(), Changes.between(REPORT, found.report()));
        assertEquals(REPORT.heading(), found.report().heading());
        assertEquals(REPORT.completeness(), found.report().completeness());
        assertEquals(REPORT.contradictions(), found.report().contradictions());
        assertEquals(said(REPORT), said(found.report()));
        assertEquals(Optional.empty(), reports.find(id + 1));
        assertEquals(Optional.empty(), reports.paper(id));
    }

    @Test
    public void of_two_comments_on_a_fiche_the_later_stands_and_an_empty_one_takes_it_away() {
        var reports = reports();
        long id = reports.keep(REPORT, "zoe", ReportSamples.NOW);
        assertTrue(reports.comment(id, comment("DRO", "Un")));
        assertTrue(reports.comment(id, comment("", "Tout")));
        assertTrue(reports.comment(id, comment("DRO", "Deux")));
        assertEquals(
                List.of(comment("", "Tout"), comment("DRO", "Deux")),
                reports.find(id).orElseThrow().comments());
        assertTrue(reports.comment(id, comment("DRO", "")));
        assertEquals(
                List.of(comment("", "Tout")), reports.find(id).orElseThrow().comments());
        assertFalse(reports.comment(id + 1, comment("", "Personne")));
    }

    @Test
    public void what_is_signed_off_is_signed_once_and_changes_no_more() {
        var reports = reports();
        long id = reports.keep(REPORT, "zoe", ReportSamples.NOW);
        assertTrue(reports.sign(id, new byte[] {1, 2, 3}, "ali", ReportSamples.NOW));
        assertFalse(reports.sign(id, new byte[] {4}, "zoe", ReportSamples.NOW));
        assertFalse(reports.comment(id, comment("", "Trop tard")));
        assertArrayEquals(new byte[] {1, 2, 3}, reports.paper(id).orElseThrow());
        assertEquals(
                new Edition.Standing.Signed(id, "zoe", "ali", ReportSamples.NOW),
                reports.find(id).orElseThrow().standing());
    }

    /// All that is written of it, in words and numbers as they are shown.
    private static List<String> said(Report report) {
        return ReportTables.of(Edition.live(report)).stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(List::stream)
                .map(cell -> switch (cell) {
                    case Table.Cell.Amount(var value) -> French.number(value);
                    case Table.Cell.Text(var text) -> text;
                    case Table.Cell.Day(var day) -> day.toString();
                    case Table.Cell.Empty() -> "";
                })
                .toList();
    }

    @Test
    public void the_newest_comes_first() {
        var reports = reports();
        long first = reports.keep(REPORT, "zoe", ReportSamples.NOW);
        long second = reports.keep(REPORT, "zoe", ReportSamples.NOW);
        assertEquals(
                List.of(second, first),
                reports.all().stream().map(Reports.Kept::id).toList());
        assertEquals("Bilan 2026", reports.all().getFirst().title());
    }
}
