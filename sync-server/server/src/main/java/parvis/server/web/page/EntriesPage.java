package parvis.server.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parvis.server.indicator.Entries;
import parvis.server.indicator.Entry;
import parvis.server.indicator.Figure;
import parvis.server.indicator.FigureKey;
import parvis.server.indicator.Missing;
import parvis.server.territory.Fiche;
import parvis.server.web.access.Gate;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;
import parvis.server.web.answer.Problem;
import parvis.server.web.answer.Query;
import parvis.server.web.page.TableView.Cell;

/// The pages *Saisies*: which figures somebody enters, what lacks, and a form for each. Nothing is edited: a wrong
/// entry
/// is struck and stays to be seen.
final class EntriesPage {
    private static final String PATH = Section.ENTRIES.address() + "/{indicator}/{figure}";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int LONGEST_SOURCE = 500;
    private static final int LONGEST_NOTE = 2000;

    private final Desk desk;
    private final FigureFinder finder;
    private final FigureHistory history;
    private final Entries entries;

    EntriesPage(Desk desk, FigureFinder finder, FigureHistory history, Entries entries) {
        this.desk = desk;
        this.finder = finder;
        this.history = history;
        this.entries = entries;
    }

    /// Where the entries of that figure are.
    static String address(FigureKey key) {
        return Section.ENTRIES.address() + "/" + Addresses.step(key.indicator().value()) + "/"
                + (key.key().isEmpty() ? FigurePage.NO_KEY : Addresses.step(key.key()));
    }

    List<Route> routes() {
        return List.of(
                Route.get(Section.ENTRIES.address(), Need.PERSON, this::all),
                Route.get(PATH, Need.PERSON, this::one),
                Route.post(PATH, Need.WRITE, this::add),
                Route.post(PATH + "/barrer", Need.WRITE, this::strike));
    }

    private void all(Context ctx) {
        var span = desk.spans()
                .asked(Query.of(ctx, Spans.PARAMETERS), desk.figures().today());
        var entered = desk.figures().of(span.period()).stream()
                .filter(this::isEntered)
                .toList();
        long lacking = entered.stream().filter(EntriesPage::lacks).count();
        var tables = desk.territory().fiches().stream()
                .flatMap(fiche -> table(fiche, entered).stream())
                .toList();
        var view = new EntriesView.All(
                desk.frames().of(ctx, Section.ENTRIES),
                desk.texts().get("entries.lacking", lacking, entered.size(), span.label()),
                desk.spans().choices(span, Section.ENTRIES.address(), ""),
                tables);
        desk.templates().answer(ctx, 200, "entries.jte", Map.of("view", view));
    }

    private boolean isEntered(Figure figure) {
        return desk.index()
                .definition(figure.id())
                .filter(definition -> definition.formula().isFedByEntries())
                .isPresent();
    }

    private static boolean lacks(Figure figure) {
        return figure.missing().stream().map(Missing::code).anyMatch("entry"::equals);
    }

    private Optional<TableView> table(Fiche fiche, List<Figure> entered) {
        var rows = new ArrayList<List<Cell>>();
        for (var indicator : fiche.indicators()) {
            var own = entered.stream()
                    .filter(figure -> figure.id().indicator().equals(indicator.id()))
                    .toList();
            var name = indicator.label() + " (" + indicator.id() + ")";
            own.forEach(figure -> rows.add(row(figure, own.size() > 1 ? name + " – " + figure.name() : name)));
        }
        var head = List.of(
                desk.texts().get("column.indicator"),
                desk.texts().get("entries.last"),
                desk.texts().get("column.state"));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new TableView(fiche.title(), head, rows, Optional.empty(), false));
    }

    private List<Cell> row(Figure figure, String name) {
        var last = entries.of(figure.id()).stream()
                .filter(entry -> entry.struck().isEmpty())
                .findFirst();
        return List.of(
                Cell.link(name, address(figure.id())),
                Cell.of(last.map(entry -> desk.texts()
                                .get(
                                        "entries.last.said",
                                        desk.words()
                                                .number(figure, entry.draft().value()),
                                        Numbers.day(entry.draft().day()),
                                        entry.author()))
                        .orElse("–")),
                Cell.of(desk.texts()
                        .get(
                                lacks(figure)
                                        ? "entries.lacks"
                                        : last.isPresent() ? "entries.there" : "entries.not.done")));
    }

    private void one(Context ctx) {
        var asked = asked(ctx, Query.of(ctx, "fait"));
        var done = switch (Query.of(ctx, "fait").text("fait").orElse("")) {
            case "saisie" -> desk.texts().get("entries.done.saisie");
            case "barree" -> desk.texts().get("entries.done.barree");
            default -> "";
        };
        var form = Form.blank(desk.texts()).with("day", desk.figures().today().format(DAY));
        show(ctx, 200, asked, form, done);
    }

    private FigureFinder.Asked asked(Context ctx, Query query) {
        var asked = finder.asked(ctx, query);
        if (!asked.definition().formula().isFedByEntries()) {
            throw Problem.notFound(
                    "unknown-page",
                    desk.texts().get("entries.not", asked.figure().name()));
        }
        return asked;
    }

    private void add(Context ctx) {
        var asked = asked(ctx, Query.of(ctx));
        var form = Form.of(ctx, desk.texts());
        var today = desk.figures().today();
        var day = form.day("day", today);
        if (day.isAfter(today)) {
            form.wrong("day", "entries.day.future");
        }
        BigDecimal value = form.number("value");
        if (!asked.definition().takes(value)) {
            form.wrong("value", "entries.milestone");
        }
        var source = form.text("source", LONGEST_SOURCE);
        var note = form.optional("note", LONGEST_NOTE);
        if (form.isWrong()) {
            show(ctx, 422, asked, form, "");
            return;
        }
        var _ = entries.add(
                new Entry.Draft(asked.figure().id(), day, value, source, note),
                Gate.caller(ctx).author(),
                desk.clock().instant());
        ctx.redirect(address(asked.figure().id()) + "?fait=saisie", HttpStatus.SEE_OTHER);
    }

    /// Struck twice is struck once: somebody else may have been quicker.
    private void strike(Context ctx) {
        var asked = asked(ctx, Query.of(ctx));
        var id = Settings.field(ctx, "id");
        var entry = entries.of(asked.figure().id()).stream()
                .filter(one -> Long.toString(one.id()).equals(id))
                .findFirst()
                .orElseThrow(
                        () -> Problem.notFound("unknown-entry", desk.texts().get("entries.unknown")));
        var _ = entries.strike(
                entry.id(), Gate.caller(ctx).author(), desk.clock().instant());
        ctx.redirect(address(asked.figure().id()) + "?fait=barree", HttpStatus.SEE_OTHER);
    }

    private void show(Context ctx, int status, FigureFinder.Asked asked, Form form, String done) {
        var figure = asked.figure();
        var view = new EntriesView.One(
                desk.frames().below(ctx, Section.ENTRIES, List.of(), figure.name()),
                figure.id().indicator().value(),
                asked.label(),
                figure.name(),
                figure.definition(),
                address(figure.id()),
                FigurePage.address(figure.id()),
                asked.definition().formula().isMilestone(),
                figure.unit(),
                done,
                form,
                history.lines(figure));
        desk.templates().answer(ctx, status, "entry.jte", Map.of("view", view));
    }
}
