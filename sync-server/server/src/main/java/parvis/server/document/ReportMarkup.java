package parvis.server.document;

import java.util.List;
import org.w3c.dom.Document;
import parvis.server.report.Edition;
import parvis.server.report.French;
import parvis.server.report.Report;
import parvis.server.report.Report.Line;
import parvis.server.report.Report.Row;
import parvis.server.report.Report.Section;
import parvis.server.report.Texts;
import parvis.server.report.Words;
import parvis.server.territory.Party;

/// Lays the report out: what it says at a glance, the fiches, how each figure is made, and what it was made from.
final class ReportMarkup {
    private final Edition edition;
    private final Report report;
    private final Logos logos;
    private final Markup html;

    ReportMarkup(Edition edition, Logos logos, String style) {
        this.edition = edition;
        this.report = edition.report();
        this.logos = logos;
        this.html = Markup.root("html").with("lang", "fr").with("xml:lang", "fr");
        head(style);
        body(html.add("body"));
    }

    Document document() {
        return html.document();
    }

    private void head(String style) {
        var heading = report.heading();
        var head = html.add("head");
        head.add("title", Words.title(heading) + " – " + heading.town());
        head.add("meta").with("name", "subject").with("content", Words.partnership(heading));
        head.add("meta").with("name", "description").with("content", Words.partnership(heading));
        head.add("meta").with("name", "author").with("content", heading.town());
        head.add("style", style);
        var bookmarks = head.add("bookmarks");
        bookmark(bookmarks, Texts.of("part.brief"), "brief");
        var fiches = bookmark(bookmarks, Texts.of("part.fiches"), "fiches");
        report.sections().forEach(section -> bookmark(fiches, section.title(), anchor(section)));
        bookmark(bookmarks, Texts.of("part.definitions"), "definitions");
        bookmark(bookmarks, Texts.of("part.completeness"), "completeness");
        bookmark(bookmarks, Texts.of("part.references"), "references");
        if (!report.contradictions().isEmpty()) {
            bookmark(bookmarks, Texts.of("part.contradictions"), "contradictions");
        }
    }

    private static Markup bookmark(Markup within, String name, String anchor) {
        return within.add("bookmark").with("name", name).with("href", "#" + anchor);
    }

    private static String anchor(Section section) {
        return "fiche-" + section.id();
    }

    private void body(Markup body) {
        var heading = report.heading();
        body.add("div", Texts.of("footer", Words.title(heading), heading.town()))
                .with("class", "foot");
        logos(body);
        body.add("h1", Words.title(heading) + " – " + heading.town());
        heading.convention().ifPresent(title -> body.add("p", title));
        body.add("p", Words.partnership(heading));
        if (heading.sample()) {
            body.add("p", Texts.of("town.sample")).with("class", "sample");
        }
        body.add("p", Words.standing(edition)).with("class", "standing");
        body.add("h2", Texts.of("part.brief")).with("id", "brief");
        Words.brief(report).forEach(sentence -> body.add("p", sentence));
        comment(body, "");
        overview(body);
        body.add("h2", Texts.of("part.fiches")).with("id", "fiches").with("class", "new-page");
        report.sections().forEach(section -> fiche(body, section));
        body.add("h2", Texts.of("part.definitions")).with("id", "definitions").with("class", "new-page");
        report.sections().forEach(section -> definitions(body, section));
        new ReportSources(report).write(body);
    }

    /// Side by side, at the same height; who has no logo stands there by name.
    private void logos(Markup body) {
        var line = body.add("table")
                .with("class", "logos")
                .with("role", "presentation")
                .add("tr");
        for (Party party : report.heading().parties()) {
            var cell = line.add("td");
            logos.of(party)
                    .ifPresentOrElse(
                            address -> cell.add("img").with("src", address).with("alt", Texts.of("logo", party.name())),
                            () -> cell.with("class", "named").text(party.name()));
        }
    }

    private void overview(Markup body) {
        var table = body.add("table").with("class", "data");
        var head = table.add("thead").add("tr");
        column(head, "column.fiche");
        column(head, "column.known");
        var inside = table.add("tbody");
        for (Section section : report.sections()) {
            var line = inside.add("tr");
            line.add("th", section.title()).with("scope", "row");
            line.add(
                    "td",
                    Texts.of(
                            "fiche.known",
                            Long.toString(section.known()),
                            Integer.toString(section.lines().size())));
        }
    }

    private void comment(Markup body, String section) {
        edition.comment(section).ifPresent(comment -> {
            var box = body.add("div").with("class", "comment");
            box.add("p", Texts.of("fiche.comment")).with("class", "value");
            comment.text().lines().filter(line -> !line.isBlank()).forEach(line -> box.add("p", line));
            box.add("p", Words.signature(report.heading(), comment)).with("class", "by");
        });
    }

    private void fiche(Markup body, Section section) {
        body.add("h3", section.title()).with("id", anchor(section));
        section.aims().ifPresent(aims -> body.add("p", aims));
        section.publics().ifPresent(publics -> body.add("p", Texts.of("fiche.publics", publics)));
        comment(body, section.id());
        rows(body, Texts.of("fiche.results"), section.results());
        rows(body, Texts.of("fiche.impacts"), section.impacts());
        if (report.heading().period().isOverSeveralYears()) {
            years(body, section.lines());
        }
    }

    private void rows(Markup body, String caption, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var before = before(rows);
        body.add("h4", caption);
        var table = body.add("table").with("class", "data fixed");
        var head = table.add("thead").add("tr");
        column(head, "column.indicator").with("class", "w-label");
        column(head, "column.value").with("class", "w-value");
        column(head, "column.over").with("class", "w-over");
        before.forEach(year -> head.add("th", year).with("scope", "col"));
        var inside = table.add("tbody");
        for (Row row : rows) {
            if (row.lines().isEmpty()) {
                var line = inside.add("tr");
                line.add("th", row.id() + " " + row.label()).with("scope", "row");
                line.add("td", Texts.of("row.empty")).with("colspan", Integer.toString(2 + before.size()));
            }
            row.lines().forEach(figure -> figure(inside.add("tr"), row, figure, before));
        }
    }

    /// The year beside which a year's figures stand, when there is one.
    private List<String> before(List<Row> rows) {
        return report.heading().period().isOverSeveralYears()
                ? List.of()
                : rows.stream()
                        .flatMap(row -> row.lines().stream())
                        .flatMap(line -> line.years().stream())
                        .map(year -> year.year().toString())
                        .distinct()
                        .toList();
    }

    private static void figure(Markup line, Row row, Line figure, List<String> before) {
        label(line, row, figure);
        if (figure.figure().value().isEmpty()) {
            var lack = line.add("td").with("colspan", Integer.toString(2 + before.size()));
            lack.add("span", Words.bare(figure)).with("class", "value name");
            lack.text(Words.missing(figure.figure()));
            return;
        }
        var value = line.add("td");
        value.add("span", Words.bare(figure)).with("class", "value");
        Words.unit(figure).ifPresent(unit -> value.text(" " + unit));
        Words.target(figure)
                .ifPresent(target -> value.add("span", Texts.of("column.target") + "\u202F: " + target)
                        .with("class", "lack"));
        line.add("td", Words.parts(figure.figure()).orElse(""));
        if (!before.isEmpty()) {
            figure.years()
                    .forEach(year -> line.add("td", Words.value(figure, year)).with("class", "number"));
        }
    }

    /// The plan's label, and the figure's own name where the row has several; further ones have their name alone.
    private static void label(Markup line, Row row, Line figure) {
        var cell = line.add("th").with("scope", "row");
        cell.add("span", row.id()).with("class", "id");
        if (row.lines().getFirst().equals(figure)) {
            cell.text(" " + row.label());
            if (row.lines().size() > 1) {
                cell.add("span", figure.figure().name()).with("class", "name");
            }
        } else {
            cell.text(" " + figure.figure().name());
        }
    }

    private static Markup column(Markup head, String key) {
        return head.add("th", Texts.of(key)).with("scope", "col");
    }

    private static void years(Markup body, List<Line> lines) {
        var years = lines.stream()
                .flatMap(line -> line.years().stream())
                .map(year -> year.year().toString())
                .distinct()
                .toList();
        if (years.isEmpty()) {
            return;
        }
        body.add("h4", Texts.of("fiche.years"));
        var table = body.add("table").with("class", "data");
        var head = table.add("thead").add("tr");
        column(head, "column.indicator");
        years.forEach(year -> head.add("th", year).with("scope", "col"));
        var inside = table.add("tbody");
        for (Line line : lines) {
            var row = inside.add("tr");
            var cell = row.add("th").with("scope", "row");
            cell.add("span", line.figure().id().indicator().value()).with("class", "id");
            cell.text(" " + line.figure().name());
            line.years().forEach(year -> row.add("td", Words.value(line, year)).with("class", "number"));
        }
    }

    private static void definitions(Markup body, Section section) {
        body.add("h3", section.title());
        for (Row row : section.rows()) {
            body.add("h4", row.id() + " " + row.label());
            for (Line line : row.lines()) {
                var box = body.add("div").with("class", "figure");
                var of = line.figure();
                box.add("p", of.name() + "\u202F: " + Words.value(line)).with("class", "value");
                Words.parts(of).ifPresent(parts -> box.add("p", parts));
                box.add("p", Texts.of("definition", of.definition()));
                box.add("p", Texts.of("source", of.source()));
                if (!of.missing().isEmpty()) {
                    box.add("p", Words.missing(of));
                }
            }
            if (row.lines().isEmpty()) {
                body.add("p", Texts.of("row.empty"));
            }
        }
    }

    /// How many days are named on paper.
    static String more(int missing, int named) {
        return Texts.of("days.more", French.number(missing - named));
    }
}
