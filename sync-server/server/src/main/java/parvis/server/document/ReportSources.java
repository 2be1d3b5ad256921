package parvis.server.document;

import parvis.server.report.French;
import parvis.server.report.Report;
import parvis.server.report.Texts;
import parvis.server.report.Words;

/// The report's last pages: what came of what should have been counted, what others published, what the convention says
/// in two ways.
final class ReportSources {
    private final Report report;

    ReportSources(Report report) {
        this.report = report;
    }

    void write(Markup body) {
        completeness(body);
        references(body);
        contradictions(body);
    }

    private void completeness(Markup body) {
        var of = report.completeness();
        body.add("h2", Texts.of("part.completeness")).with("id", "completeness").with("class", "new-page");
        body.add("p", Words.completeness(of));
        if (!report.assumed().isEmpty()) {
            body.add("p", Texts.of("days.assumed", String.join(", ", report.assumed())));
        }
        if (of.missing().isEmpty()) {
            return;
        }
        body.add("h4", Texts.of("days.missing"));
        var table = table(body, "column.day", "column.terminal");
        of.missing().forEach(day -> {
            var line = table.add("tr");
            line.add("th", French.day(day.day())).with("scope", "row");
            line.add("td", day.terminal().value());
        });
        if (of.missingCount() > of.missing().size()) {
            body.add("p", ReportMarkup.more(of.missingCount(), of.missing().size()));
        }
    }

    private void references(Markup body) {
        body.add("h2", Texts.of("part.references")).with("id", "references");
        body.add("p", Texts.of("references.intro"));
        if (!report.awaited().isEmpty()) {
            body.add("p", Texts.of("references.awaited", String.join(", ", report.awaited())));
        }
        if (report.references().isEmpty()) {
            return;
        }
        var table = table(body, "column.reference", "column.value", "column.year", "column.source");
        report.references().forEach(one -> {
            var line = table.add("tr");
            line.add("th", one.label()).with("scope", "row");
            line.add("td", French.number(one.value()) + '\u00A0' + one.unit());
            line.add("td", one.year().map(Object::toString).orElseGet(() -> Texts.of("year.unknown")));
            line.add("td", one.source());
        });
    }

    private void contradictions(Markup body) {
        if (report.contradictions().isEmpty()) {
            return;
        }
        body.add("h2", Texts.of("part.contradictions")).with("id", "contradictions");
        body.add("p", Texts.of("contradictions.intro"));
        var table = table(body, "column.about", "column.readings");
        report.contradictions().forEach(one -> {
            var line = table.add("tr");
            line.add("th", one.about()).with("scope", "row");
            line.add("td", Words.readings(one));
        });
    }

    private static Markup table(Markup body, String... columns) {
        var table = body.add("table").with("class", "data");
        var head = table.add("thead").add("tr");
        for (var column : columns) {
            head.add("th", Texts.of(column)).with("scope", "col");
        }
        return table.add("tbody");
    }
}
