package parvis.server.web.answer;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import parvis.server.document.Ods;
import parvis.server.document.PdfReport;
import parvis.server.document.Xlsx;
import parvis.server.indicator.Period;
import parvis.server.report.Changes;
import parvis.server.report.Edition;
import parvis.server.report.Edition.Standing;
import parvis.server.report.ReportMaker;
import parvis.server.report.ReportTables;
import parvis.server.report.Reports;

/// Where reports are made, kept, talked over, signed off and handed out.
public final class ReportDesk {
    private final ReportMaker maker;
    private final Reports reports;
    private final PdfReport printer;
    private final InstantSource clock;

    public ReportDesk(ReportMaker maker, Reports reports, PdfReport printer, InstantSource clock) {
        this.maker = maker;
        this.reports = reports;
        this.printer = printer;
        this.clock = clock;
    }

    /// What can be done with it, and cannot.
    public enum Outcome {
        /// It is done.
        DONE,
        /// There is none of that number.
        UNKNOWN,
        /// It is signed off: nothing of it changes any more.
        SIGNED
    }

    /// The report of that period as things stand now, kept nowhere.
    public Edition live(Period period) {
        return Edition.live(maker.make(period));
    }

    /// The years of the convention.
    public Period whole() {
        return maker.whole();
    }

    /// Keeps the report of that period as a draft.
    public long keep(Period period, String author) {
        return reports.keep(maker.make(period), author, now());
    }

    /// The one of that number.
    public Optional<Edition> find(long id) {
        return reports.find(id);
    }

    /// All that were kept, the newest first.
    public List<Reports.Kept> all() {
        return reports.all();
    }

    /// Writes beside a fiche, or with an empty section beside the whole.
    ///
    /// @return UNKNOWN also for a section that the report does not have
    public Outcome comment(long id, String section, String text, String author) {
        var edition = reports.find(id);
        boolean known = section.isEmpty()
                || edition.stream()
                        .flatMap(one -> one.report().sections().stream())
                        .anyMatch(one -> one.id().equals(section));
        if (!known) {
            return Outcome.UNKNOWN;
        }
        return outcome(id, reports.comment(id, new Edition.Comment(section, text, author, now())));
    }

    /// Signs a draft off: its paper is printed once, now, and is the same for ever.
    public Outcome sign(long id, String signer) {
        var at = now();
        var signed = reports.find(id)
                .filter(edition -> edition.standing() instanceof Standing.Draft)
                .map(draft -> new Edition(
                        draft.report(),
                        draft.comments(),
                        new Standing.Signed(id, ((Standing.Draft) draft.standing()).author(), signer, at)));
        return outcome(
                id,
                signed.filter(edition -> reports.sign(id, pdf(edition), signer, at))
                        .isPresent());
    }

    private Outcome outcome(long id, boolean done) {
        if (done) {
            return Outcome.DONE;
        }
        return reports.find(id).isPresent() ? Outcome.SIGNED : Outcome.UNKNOWN;
    }

    /// What has become of its figures since.
    public List<Changes.Change> since(Edition edition) {
        return Changes.between(
                edition.report(), maker.make(edition.report().heading().period()));
    }

    /// As paper. What is signed off comes as it was printed then.
    public byte[] pdf(Edition edition) {
        return switch (edition.standing()) {
            case Standing.Signed(var id, var _, var _, var _) ->
                reports.paper(id).orElseGet(() -> printer.bytes(edition));
            case Standing.Live _, Standing.Draft _ -> printer.bytes(edition);
        };
    }

    /// As a workbook for Excel.
    public byte[] xlsx(Edition edition) {
        return Xlsx.bytes(ReportTables.of(edition));
    }

    /// As a spreadsheet for LibreOffice.
    public byte[] ods(Edition edition) {
        return Ods.bytes(ReportTables.of(edition));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS); // what is kept, so that paper and store agree
    }
}
