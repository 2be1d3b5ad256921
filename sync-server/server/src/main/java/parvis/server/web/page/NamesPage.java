package parvis.server.web.page;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parvis.protocol.message.Measure;
import parvis.protocol.message.TerminalStatus;
import parvis.server.ingest.Fleet;
import parvis.server.ingest.Overview;
import parvis.server.territory.Dimension;
import parvis.server.territory.Place;
import parvis.server.territory.Territory;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;
import parvis.server.web.answer.Texts;
import parvis.server.web.page.NamesView.Line;
import parvis.server.web.page.NamesView.Message;
import parvis.server.web.page.PlanView.Card;

/// The page *Données personnelles*, for the data protection officer: what each terminal keeps of people and for how
/// long, and all the fields that reach this server, none of which can hold a name.
final class NamesPage {
    /// Where it is.
    static final String PATH = "/donnees-personnelles";

    private static final String AGENDA =
            "id, workshop, title, place, start, minutes, seats, taken, waiting, state, topic, level";
    private static final String STATUS = "since, pending, setAside, software, catalogue, clock, role, diskFreeMb, "
            + "temperatureC, sensor, names (held, retentionDays, lastPurge)";
    private static final String HELLO = "software, catalogue, epochs (epoch, previous, from, last, acked)";
    private static final String CALL = "terminal, state, since";

    private final Territory territory;
    private final Fleet fleet;
    private final Frames frames;
    private final Templates templates;
    private final Texts texts;
    private final InstantSource clock;

    NamesPage(Territory territory, Fleet fleet, Frames frames, Templates templates, Texts texts, InstantSource clock) {
        this.territory = territory;
        this.fleet = fleet;
        this.frames = frames;
        this.templates = templates;
        this.texts = texts;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(Route.get(PATH, Need.PERSON, this::page));
    }

    private void page(Context ctx) {
        templates.answer(ctx, 200, "names.jte", Map.of("view", view(ctx)));
    }

    private NamesView view(Context ctx) {
        List<Overview> all = fleet.overview();
        return new NamesView(
                frames.of(ctx, Section.NAMES),
                day(clock.instant()),
                cards(all),
                all.stream().map(this::line).toList(),
                messages());
    }

    private List<Card> cards(List<Overview> all) {
        List<TerminalStatus.Names> said =
                all.stream().flatMap(each -> each.names().stream()).toList();
        long held = said.stream().mapToLong(TerminalStatus.Names::held).sum();
        String silent = all.size() == said.size()
                ? texts.get("names.card.terminals.all")
                : texts.get("names.card.terminals.silent", all.size() - said.size());
        return List.of(
                new Card(texts.get("names.card.server"), "0", texts.get("names.card.server.note")),
                new Card(texts.get("names.card.terminals"), said.isEmpty() ? "—" : Numbers.of(held), silent),
                new Card(
                        texts.get("names.card.longest"),
                        said.stream().mapToInt(TerminalStatus.Names::retentionDays).max().stream()
                                .mapToObj(days -> texts.get("names.days", days))
                                .findFirst()
                                .orElse("—"),
                        texts.get("names.card.longest.note")));
    }

    private Line line(Overview overview) {
        var terminal = overview.terminal();
        String silent = texts.get("names.silent");
        return new Line(
                territory
                        .place(terminal.place())
                        .map(Place::name)
                        .orElse(terminal.place().value()),
                terminal.revoked()
                        ? texts.get("names.revoked", terminal.id().value())
                        : terminal.id().value(),
                overview.names()
                        .map(names -> texts.get("names.held", names.held()))
                        .orElse(silent),
                overview.names()
                        .map(names -> texts.get("names.kept", names.retentionDays()))
                        .orElse(silent),
                overview.names()
                        .map(names -> names.lastPurge().map(this::day).orElse(texts.get("names.purge.never")))
                        .orElse(silent),
                overview.software().orElse("—"),
                overview.statusAt().map(this::day).orElse(texts.get("names.news.never")));
    }

    private List<Message> messages() {
        String fact = Stream.of(
                        Stream.of("day", "hour", "clock"),
                        Arrays.stream(Dimension.values()).map(Dimension::wireName),
                        Arrays.stream(Measure.values()).map(Measure::wireName),
                        Stream.of("corrects", "later"))
                .flatMap(fields -> fields)
                .collect(Collectors.joining(", "));
        return List.of(
                new Message(texts.get("names.fact"), texts.get("names.fact.meaning"), fact),
                new Message(texts.get("names.agenda"), texts.get("names.agenda.meaning"), AGENDA),
                new Message(texts.get("names.status"), texts.get("names.status.meaning"), STATUS),
                new Message(texts.get("names.hello"), texts.get("names.hello.meaning"), HELLO),
                new Message(texts.get("names.call"), texts.get("names.call.meaning"), CALL));
    }

    /// In a narrow column a day may be broken between its words.
    private String day(Instant at) {
        return Numbers.day(at.atZone(territory.zone()).toLocalDate()).replace('\u00A0', ' ');
    }
}
