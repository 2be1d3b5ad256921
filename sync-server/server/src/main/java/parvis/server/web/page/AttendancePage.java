package parvis.server.web.page;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;
import parvis.server.web.answer.Problem;
import parvis.server.web.answer.Query;
import parvis.server.web.page.AttendanceView.Hidden;
import parvis.server.web.page.AttendanceView.Option;
import parvis.server.web.page.AttendanceView.Select;

/// The page *Fréquentation*: who came, step by step and told apart as one likes, beside the year before; the hours of
/// the week.
final class AttendancePage {
    /// Where it is.
    static final String PATH = "/frequentation";

    /// As the family-benefit funds publish: a cell and its margins are rounded each by itself, so that what is small
    /// cannot be had by subtracting.
    private static final int ROUNDED = 5;

    private final Desk desk;
    private final AttendanceTables tables;

    AttendancePage(Desk desk, AttendanceTables tables) {
        this.desk = desk;
        this.tables = tables;
    }

    List<Route> routes() {
        return List.of(
                Route.get(PATH, Need.PERSON, this::page),
                Route.get(PATH + "/tableau/{table}", Need.PERSON, this::table),
                Route.get(PATH + "/graphique/pas.{kind}", Need.PERSON, this::chart));
    }

    private static Query query(Context ctx) {
        return Query.of(ctx, "year", "from", "to", "school", "pas", "par", "lieu", "activite", "service", "arrondi");
    }

    private AttendanceAsked asked(Context ctx) {
        return asked(query(ctx));
    }

    private AttendanceAsked asked(Query query) {
        return AttendanceAsked.of(
                query, desk.spans().asked(query, desk.figures().today()));
    }

    private void page(Context ctx) {
        var asked = asked(ctx);
        var view = new AttendanceView(
                desk.frames().of(ctx, Section.ATTENDANCE),
                asked.span().label(),
                desk.spans().choices(asked.span(), PATH, asked.rest()),
                Stream.of(asked.span().query().split("&", -1))
                        .map(pair -> pair.split("=", 2))
                        .map(pair -> new Hidden(pair[0], pair[1]))
                        .toList(),
                selects(asked),
                desk.texts().get("attendance.total", tables.total(asked)),
                tables.before(asked),
                tables.chart(asked).map(chart -> ChartView.of(chart, PATH + "/graphique/pas", asked.query())),
                Stream.of(Optional.of(tables.steps(asked)), Optional.of(tables.parts(asked)), tables.cross(asked))
                        .flatMap(Optional::stream)
                        .toList(),
                tables.heat(asked));
        desk.templates().answer(ctx, 200, "attendance.jte", Map.of("view", view));
    }

    private void table(Context ctx) {
        var query = query(ctx);
        var asked = asked(query);
        var table = switch (ctx.pathParam("table")) {
            case "pas" -> Optional.of(tables.steps(asked));
            case "par" -> Optional.of(tables.parts(asked));
            case "croise" -> tables.cross(asked);
            case "heures" -> Optional.of(tables.heat(asked));
            default -> Optional.<TableView>empty();
        };
        var found = table.orElseThrow(this::unknown);
        boolean rounded =
                query.text("arrondi").filter(Integer.toString(ROUNDED)::equals).isPresent();
        (rounded ? found.rounded(ROUNDED, desk.texts().get("attendance.publish.said", ROUNDED)) : found).answer(ctx);
    }

    private void chart(Context ctx) {
        var kind = ctx.pathParam("kind");
        if (!List.of("svg", "png").contains(kind)) {
            throw unknown();
        }
        ChartView.answer(ctx, tables.chart(asked(ctx)).orElseThrow(this::unknown), kind);
    }

    private Problem unknown() {
        return Problem.notFound("unknown-page", desk.texts().get("figure.no.page"));
    }

    private List<Select> selects(AttendanceAsked asked) {
        var territory = desk.territory();
        return List.of(
                new Select(
                        "pas",
                        desk.texts().get("attendance.step"),
                        AttendanceAsked.STEPS.keySet().stream()
                                .map(word -> new Option(
                                        word, desk.texts().get("attendance.step." + word), word.equals(asked.step())))
                                .toList()),
                new Select(
                        "par",
                        desk.texts().get("attendance.by"),
                        AttendanceAsked.PARTS.keySet().stream()
                                .map(word -> new Option(
                                        word, desk.texts().get("attendance.by." + word), word.equals(asked.part())))
                                .toList()),
                filter("lieu", asked, territory.places().stream().map(place ->
                        new String[] {place.id().value(), place.name()})),
                filter("activite", asked, territory.activities().stream().map(one ->
                        new String[] {one.id().value(), one.label()})),
                filter("service", asked, territory.services().stream().map(one ->
                        new String[] {one.id().value(), one.label()})));
    }

    private Select filter(String name, AttendanceAsked asked, Stream<String[]> all) {
        var chosen = asked.filters().getOrDefault(name, "");
        var none = Stream.of(new Option("", desk.texts().get("attendance.all"), chosen.isEmpty()));
        return new Select(
                name,
                desk.texts().get("attendance.only." + name),
                Stream.concat(none, all.map(one -> new Option(one[0], one[1], one[0].equals(chosen))))
                        .toList());
    }
}
