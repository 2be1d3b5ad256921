package parvis.server.web.answer;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import parvis.server.indicator.Figure;
import parvis.server.indicator.Period;
import parvis.server.report.Report;
import parvis.server.report.Report.Heading;
import parvis.server.report.Report.Line;
import parvis.server.report.Report.Row;
import parvis.server.report.Report.Section;
import parvis.server.report.ReportCodec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A report as JSON, whole: what is kept of it for ever, and what programs fetch.
public final class ReportJson implements ReportCodec {
    @Override
    public String write(Report report) {
        return new String(Json.bytes(of(report)), StandardCharsets.UTF_8);
    }

    @Override
    public Report read(String text) {
        return read(Json.read(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// The report as an object.
    public static ObjectNode of(Report report) {
        var node = Json.object();
        node.put("v", 1);
        node.set("heading", heading(report.heading()));
        var sections = node.putArray("fiches");
        report.sections().forEach(section -> sections.add(section(section)));
        node.set("completeness", CompletenessJson.of(report.completeness()));
        texts(node.putArray("assumed"), report.assumed());
        var references = node.putArray("references");
        report.references().forEach(one -> references.add(ReportParts.reference(one)));
        texts(node.putArray("awaited"), report.awaited());
        var contradictions = node.putArray("contradictions");
        report.contradictions().forEach(one -> contradictions.add(ReportParts.contradiction(one)));
        return node;
    }

    private static ObjectNode heading(Heading heading) {
        var node = Json.object();
        node.put("territory", heading.territory());
        node.put("town", heading.town());
        heading.convention().ifPresent(title -> node.put("convention", title));
        node.set("whole", period(heading.whole()));
        var parties = node.putArray("parties");
        heading.parties().forEach(party -> parties.add(ReportParts.party(party)));
        node.set("period", period(heading.period()));
        node.put("made", heading.made().toString());
        node.put("zone", heading.zone().getId());
        node.put("sample", heading.sample());
        return node;
    }

    private static ObjectNode section(Section section) {
        var node = Json.object();
        node.put("id", section.id());
        node.put("title", section.title());
        section.aims().ifPresent(aims -> node.put("aims", aims));
        section.publics().ifPresent(publics -> node.put("publics", publics));
        rows(node.putArray("results"), section.results());
        rows(node.putArray("impacts"), section.impacts());
        return node;
    }

    private static void rows(ArrayNode array, List<Row> rows) {
        for (Row row : rows) {
            var node = array.addObject();
            node.put("id", row.id());
            node.put("label", row.label());
            var figures = node.putArray("figures");
            row.lines().forEach(line -> figures.add(line(line)));
        }
    }

    private static ObjectNode line(Line line) {
        var figure = line.figure();
        var node = Json.object();
        node.put("indicator", figure.id().indicator().value());
        node.put("key", figure.id().key());
        node.put("form", line.form().name());
        node.put("name", figure.name());
        node.put("unit", figure.unit());
        node.set("period", period(figure.period()));
        ReportParts.put(node, "value", figure.value());
        ReportParts.put(node, "numerator", figure.operands().numerator());
        ReportParts.put(node, "denominator", figure.operands().denominator());
        ReportParts.put(node, "current", figure.operands().current());
        ReportParts.put(node, "baseline", figure.operands().baseline());
        figure.day().ifPresent(day -> node.put("day", day.toString()));
        figure.target().ifPresent(target -> {
            var wanted = node.putObject("target");
            wanted.set("value", Json.number(target.value()));
            wanted.put("year", target.year().getValue());
        });
        node.put("source", figure.source());
        node.put("definition", figure.definition());
        node.put("fedByFacts", figure.fedByFacts());
        var missing = node.putArray("missing");
        figure.missing()
                .forEach(lack -> missing.addObject().put("code", lack.code()).put("text", lack.text()));
        var years = node.putArray("years");
        line.years().forEach(year -> {
            var of = years.addObject().put("year", year.year().getValue());
            ReportParts.put(of, "value", year.value());
        });
        return node;
    }

    private static ObjectNode period(Period period) {
        return Json.object()
                .put("from", period.from().toString())
                .put("to", period.to().toString());
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    /// What [#of] wrote.
    private static Report read(JsonNode node) {
        return new Report(
                readHeading(node.get("heading")),
                list(node, "fiches", ReportJson::readSection),
                CompletenessJson.read(node.get("completeness")),
                list(node, "assumed", JsonNode::stringValue),
                list(node, "references", ReportParts::readReference),
                list(node, "awaited", JsonNode::stringValue),
                list(node, "contradictions", ReportParts::readContradiction));
    }

    private static Heading readHeading(JsonNode node) {
        return new Heading(
                node.get("territory").stringValue(),
                node.get("town").stringValue(),
                ReportParts.text(node, "convention"),
                readPeriod(node.get("whole")),
                list(node, "parties", ReportParts::readParty),
                readPeriod(node.get("period")),
                Instant.parse(node.get("made").stringValue()),
                ZoneId.of(node.get("zone").stringValue()),
                node.get("sample").booleanValue());
    }

    private static Section readSection(JsonNode node) {
        return new Section(
                node.get("id").stringValue(),
                node.get("title").stringValue(),
                ReportParts.text(node, "aims"),
                ReportParts.text(node, "publics"),
                list(node, "results", ReportJson::readRow),
                list(node, "impacts", ReportJson::readRow));
    }

    private static Row readRow(JsonNode node) {
        return new Row(
                node.get("id").stringValue(),
                node.get("label").stringValue(),
                list(node, "figures", ReportJson::readLine));
    }

    private static Line readLine(JsonNode node) {
        var figure = new Figure(
                ReportParts.key(node),
                node.get("name").stringValue(),
                node.get("unit").stringValue(),
                readPeriod(node.get("period")),
                number(node, "value"),
                new Figure.Operands(
                        number(node, "numerator"),
                        number(node, "denominator"),
                        number(node, "current"),
                        number(node, "baseline")),
                ReportParts.text(node, "day").map(LocalDate::parse),
                ReportParts.target(node),
                node.get("source").stringValue(),
                node.get("definition").stringValue(),
                node.get("fedByFacts").booleanValue(),
                list(node, "missing", ReportParts::readMissing));
        return new Line(
                figure,
                Report.Form.valueOf(node.get("form").stringValue()),
                list(
                        node,
                        "years",
                        year -> new Report.OfYear(Year.of(year.get("year").intValue()), number(year, "value"))));
    }

    private static Period readPeriod(JsonNode node) {
        return new Period(
                LocalDate.parse(node.get("from").stringValue()),
                LocalDate.parse(node.get("to").stringValue()));
    }

    private static Optional<BigDecimal> number(JsonNode node, String field) {
        return ReportParts.number(node, field);
    }

    private static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> read) {
        return node.get(field).valueStream().map(read).toList();
    }
}
