package parvis.server.web.page;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parvis.server.completeness.Calendar;
import parvis.server.indicator.Period;
import parvis.server.ingest.Fleet;
import parvis.server.ingest.Overview;
import parvis.server.ingest.Quarantine;
import parvis.server.ingest.Quarantined;
import parvis.server.ingest.Reasons;
import parvis.server.territory.Dimension;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;
import parvis.server.web.answer.Query;
import parvis.server.web.page.FleetView.CalendarView;
import parvis.server.web.page.FleetView.Day;
import parvis.server.web.page.FleetView.Month;
import parvis.server.web.page.TableView.Cell;

/// The page *Bornes*: when each terminal was heard of, what it still holds, its days, and what was not taken.
final class FleetPage {
    private static final String PATH = "/bornes";
    private static final int MONTHS = 6;
    private static final int DAYS = 31;
    private static final int MOST_REFUSED = 100;
    private static final int SHOWN = 200;

    private final Desk desk;
    private final Fleet fleet;
    private final Quarantine quarantine;
    private final AlertWords alerts;

    FleetPage(Desk desk, Fleet fleet, Quarantine quarantine, AlertWords alerts) {
        this.desk = desk;
        this.fleet = fleet;
        this.quarantine = quarantine;
        this.alerts = alerts;
    }

    List<Route> routes() {
        return List.of(Route.get(PATH, Need.PERSON, this::page), Route.get(PATH + "/tableau", Need.PERSON, this::copy));
    }

    private void page(Context ctx) {
        Query.of(ctx);
        var view =
                new FleetView(desk.frames().of(ctx, Section.TERMINALS), alerts.all(), table(), calendars(), refused());
        desk.templates().answer(ctx, 200, "fleet.jte", Map.of("view", view));
    }

    private void copy(Context ctx) {
        table().answer(ctx);
    }

    private TableView table() {
        return TableView.of(
                desk.texts().get("fleet.all"),
                List.of(
                        desk.texts().get("fleet.terminal"),
                        desk.texts().get("column.place"),
                        desk.texts().get("fleet.state"),
                        desk.texts().get("fleet.contact"),
                        desk.texts().get("fleet.pending"),
                        desk.texts().get("fleet.aside"),
                        desk.texts().get("fleet.refused"),
                        desk.texts().get("fleet.software")),
                fleet.overview().stream().map(this::row).toList(),
                PATH + "/tableau");
    }

    private List<Cell> row(Overview of) {
        var state = of.terminal().revoked()
                ? "fleet.revoked"
                : of.online()
                        .map(online -> online ? "fleet.online" : "fleet.offline")
                        .orElse(of.lastContact().isPresent() ? "fleet.seen" : "fleet.never");
        return List.of(
                Cell.of(of.terminal().id().value()),
                Cell.of(desk.names().of(Dimension.PLACE, of.terminal().place().value())),
                Cell.of(desk.texts().get(state)),
                Cell.of(of.lastContact().map(this::at).orElse("–")),
                of.pending().isPresent() ? Cell.of(of.pending().getAsLong()) : Cell.of("–"),
                of.setAside().isPresent() ? Cell.of(of.setAside().getAsLong()) : Cell.of("–"),
                Cell.of(of.refused()),
                Cell.of(of.software().orElse("–")));
    }

    private List<CalendarView> calendars() {
        var today = desk.figures().today();
        var period = new Period(YearMonth.from(today).minusMonths(MONTHS - 1L).atDay(1), today);
        return desk.figures().calendars(period).stream().map(this::calendar).toList();
    }

    private CalendarView calendar(Calendar calendar) {
        var months = new LinkedHashMap<YearMonth, List<Day>>();
        calendar.days()
                .reversed()
                .forEach(day -> months.computeIfAbsent(YearMonth.from(day.day()), _ -> new ArrayList<>())
                        .addFirst(day(day)));
        long complete = calendar.days().stream()
                .filter(day -> day.state() == Calendar.State.COMPLETE)
                .count();
        long expected = calendar.days().stream()
                .filter(day -> day.state() == Calendar.State.COMPLETE
                        || day.state() == Calendar.State.SHORT
                        || day.state() == Calendar.State.ABSENT)
                .count();
        var place = calendar.place()
                .map(id -> desk.names().of(Dimension.PLACE, id.value()))
                .orElse("–");
        return new CalendarView(
                desk.texts().get("alert.terminal", calendar.terminal().value(), place),
                desk.texts().get("fleet.whole", Numbers.of(complete), Numbers.of(expected)),
                months.entrySet().stream()
                        .map(month -> new Month(Numbers.month(month.getKey().atDay(1)), filled(month.getValue())))
                        .toList());
    }

    private static List<Day> filled(List<Day> days) {
        var all = new ArrayList<>(days);
        while (all.size() < DAYS) {
            all.add(new Day("", "outside", ""));
        }
        return all;
    }

    private Day day(Calendar.Day day) {
        var style = day.state().name().toLowerCase(Locale.ROOT);
        var sign = switch (day.state()) {
            case COMPLETE -> "●";
            case SHORT -> "◐";
            case ABSENT -> "○";
            case CLOSED -> "·";
            case OUTSIDE -> "";
        };
        var said = day.state() == Calendar.State.OUTSIDE
                ? ""
                : desk.texts().get("fleet.day." + style, Numbers.day(day.day()), day.came(), day.said());
        return new Day(sign, style, said);
    }

    private TableView refused() {
        return new TableView(
                desk.texts().get("fleet.quarantine"),
                List.of(
                        desk.texts().get("fleet.received"),
                        desk.texts().get("fleet.terminal"),
                        desk.texts().get("fleet.reason"),
                        desk.texts().get("fleet.raw")),
                quarantine.list("", MOST_REFUSED).stream()
                        .map(item -> List.of(
                                Cell.of(at(item.received())),
                                Cell.of(item.terminal().value()),
                                Cell.of(
                                        switch (item) {
                                            case Quarantined.Refused one -> Reasons.text(one.reason());
                                            case Quarantined.Unreadable one -> Reasons.text(one.reason());
                                        }),
                                Cell.of(item.raw().length() > SHOWN ? item.raw().substring(0, SHOWN) + "…" : item.raw())
                                        .styled("wire")))
                        .toList(),
                Optional.empty(),
                false);
    }

    private String at(Instant instant) {
        var local = instant.atZone(desk.territory().zone());
        return desk.texts().get("fleet.at", Numbers.day(local.toLocalDate()), Numbers.time(local.toLocalTime()));
    }
}
