package parvis.server.web.page;

import io.javalin.http.Context;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parvis.protocol.catalogue.SessionPart;
import parvis.protocol.message.AgendaSession;
import parvis.protocol.message.AgendaSession.State;
import parvis.server.ingest.Fleet;
import parvis.server.territory.Dimension;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;
import parvis.server.web.answer.Problem;
import parvis.server.web.answer.Query;
import parvis.server.web.page.TableView.Cell;

/// The page *Ateliers*: the series, and the agendas of all terminals; numbers, no names.
final class WorkshopsPage {
    private static final String PATH = "/ateliers";

    private final Desk desk;
    private final Fleet fleet;

    WorkshopsPage(Desk desk, Fleet fleet) {
        this.desk = desk;
        this.fleet = fleet;
    }

    List<Route> routes() {
        return List.of(
                Route.get(PATH, Need.PERSON, this::page),
                Route.get(PATH + "/tableau/{table}", Need.PERSON, this::copy));
    }

    private void page(Context ctx) {
        Query.of(ctx);
        var view = new WorkshopsView(
                desk.frames().of(ctx, Section.WORKSHOPS), List.of(sessions("a-venir"), series(), sessions("passees")));
        desk.templates().answer(ctx, 200, "workshops.jte", Map.of("view", view));
    }

    private void copy(Context ctx) {
        var table = ctx.pathParam("table");
        switch (table) {
            case "series" -> series().answer(ctx);
            case "a-venir", "passees" -> sessions(table).answer(ctx);
            default -> throw Problem.notFound("unknown-page", desk.texts().get("figure.no.page"));
        }
    }

    private LocalDateTime now() {
        return desk.clock().instant().atZone(desk.territory().zone()).toLocalDateTime();
    }

    private TableView sessions(String which) {
        boolean ahead = which.equals("a-venir");
        var rows = new ArrayList<List<Cell>>();
        for (var part : fleet.sessions()) {
            if (part.session().start().isBefore(now()) != ahead) {
                rows.add(row(part));
            }
        }
        return TableView.of(
                desk.texts().get(ahead ? "workshops.ahead" : "workshops.past"),
                List.of(
                        desk.texts().get("workshops.when"),
                        desk.texts().get("workshops.title"),
                        desk.texts().get("column.place"),
                        desk.texts().get("workshops.seats"),
                        desk.texts().get("workshops.waiting"),
                        desk.texts().get("fleet.state"),
                        desk.texts().get("fleet.terminal")),
                ahead ? rows : rows.reversed(),
                PATH + "/tableau/" + which);
    }

    private List<Cell> row(SessionPart part) {
        var session = part.session();
        return List.of(
                Cell.of(desk.texts()
                        .get(
                                "fleet.at",
                                Numbers.weekday(session.start().toLocalDate()),
                                Numbers.time(session.start().toLocalTime()))),
                Cell.of(session.title()),
                Cell.of(desk.names().of(Dimension.PLACE, session.place().value())),
                Cell.of(desk.texts().get("workshops.taken", session.taken(), session.seats())),
                Cell.of(session.waiting()),
                Cell.of(state(session.state())),
                Cell.of(part.terminal().value()));
    }

    private String state(State state) {
        return desk.texts()
                .get(
                        switch (state) {
                            case PLANNED -> "workshops.planned";
                            case CANCELLED -> "workshops.cancelled";
                            case HELD -> "workshops.held";
                        });
    }

    private TableView series() {
        var bySeries = new LinkedHashMap<String, List<AgendaSession>>();
        fleet.sessions()
                .forEach(part -> bySeries.computeIfAbsent(
                                part.session().workshop().value(), _ -> new ArrayList<>())
                        .add(part.session()));
        return TableView.of(
                desk.texts().get("workshops.series"),
                List.of(
                        desk.texts().get("workshops.one"),
                        desk.texts().get("workshops.next"),
                        desk.texts().get("workshops.planned.many"),
                        desk.texts().get("workshops.held.many"),
                        desk.texts().get("workshops.cancelled.many"),
                        desk.texts().get("workshops.seats")),
                bySeries.values().stream().map(this::series).toList(),
                PATH + "/tableau/series");
    }

    private List<Cell> series(List<AgendaSession> sessions) {
        var next = sessions.stream()
                .filter(session ->
                        session.state() == State.PLANNED && !session.start().isBefore(now()))
                .findFirst();
        var kept = sessions.stream()
                .filter(session -> session.state() != State.CANCELLED)
                .toList();
        return List.of(
                Cell.of(next.orElse(sessions.getLast()).title()),
                Cell.of(next.map(session -> Numbers.day(session.start().toLocalDate()))
                        .orElse("–")),
                Cell.of(count(sessions, State.PLANNED)),
                Cell.of(count(sessions, State.HELD)),
                Cell.of(count(sessions, State.CANCELLED)),
                Cell.of(desk.texts()
                        .get(
                                "workshops.taken",
                                kept.stream().mapToInt(AgendaSession::taken).sum(),
                                kept.stream().mapToInt(AgendaSession::seats).sum())));
    }

    private static long count(List<AgendaSession> sessions, State state) {
        return sessions.stream().filter(session -> session.state() == state).count();
    }
}
