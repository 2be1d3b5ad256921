package parvis.server.web.api;

import io.javalin.http.Context;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parvis.protocol.message.TerminalId;
import parvis.server.completeness.Completeness;
import parvis.server.indicator.Period;
import parvis.server.ingest.Alert;
import parvis.server.ingest.Fleet;
import parvis.server.ingest.Overview;
import parvis.server.ingest.Quarantine;
import parvis.server.ingest.Quarantined;
import parvis.server.ingest.Reasons;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;
import parvis.server.web.answer.CompletenessJson;
import parvis.server.web.answer.Figures;
import parvis.server.web.answer.Json;
import parvis.server.web.answer.Query;
import parvis.server.web.answer.Texts;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `terminals` and `quarantine`: where the terminals stand, and what they sent that was not taken.
public final class TerminalsApi {
    private static final Completeness NEVER_COUNTED =
            new Completeness(0, 0, List.of(), 0, Collections.emptySortedSet());

    private final Fleet fleet;
    private final Quarantine quarantine;
    private final Figures figures;
    private final Texts texts;

    public TerminalsApi(Fleet fleet, Quarantine quarantine, Figures figures, Texts texts) {
        this.fleet = fleet;
        this.quarantine = quarantine;
        this.figures = figures;
        this.texts = texts;
    }

    /// Its lines in the table of routes.
    public List<Route> routes() {
        return List.of(
                Route.get(Route.TERRITORY + "/terminals", Need.READ, this::terminals),
                Route.get(Route.TERRITORY + "/quarantine", Need.READ, this::quarantine));
    }

    private void terminals(Context ctx) {
        Query query = Query.of(ctx, "limit", "after");
        Map<TerminalId, Completeness> completeness =
                figures.byTerminal(Period.year(figures.today().getYear()));
        Json.answer(
                ctx,
                200,
                query.page(
                        "terminals",
                        fleet.overview(),
                        overview -> overview.terminal().id().value(),
                        overview -> json(
                                overview,
                                Optional.ofNullable(
                                        completeness.get(overview.terminal().id())))));
    }

    private void quarantine(Context ctx) {
        Query query = Query.of(ctx, "limit", "after");
        List<Quarantined> found;
        try {
            found = quarantine.list(query.text("after").orElse(""), query.limit() + 1);
        } catch (IllegalArgumentException unknown) {
            throw Query.unknownPage();
        }
        Json.answer(ctx, 200, query.slice("quarantine", found, Quarantined::key, TerminalsApi::json));
    }

    private ObjectNode json(Overview overview, Optional<Completeness> completeness) {
        ObjectNode node = Json.object();
        node.put("id", overview.terminal().id().value());
        node.put("place", overview.terminal().place().value());
        node.put("role", overview.terminal().role());
        node.put("revoked", overview.terminal().revoked());
        overview.lastContact().ifPresent(at -> node.put("lastContact", at.toString()));
        overview.online().ifPresent(online -> node.put("online", online));
        overview.statusAt().ifPresent(at -> node.put("statusAt", at.toString()));
        overview.pending().ifPresent(pending -> node.put("pending", pending));
        overview.setAside().ifPresent(count -> node.put("setAside", count));
        overview.software().ifPresent(software -> node.put("software", software));
        overview.catalogue().ifPresent(version -> node.put("catalogue", version));
        overview.clock().ifPresent(word -> node.put("clock", word));
        overview.diskFreeMb().ifPresent(free -> node.put("diskFreeMb", free));
        overview.temperatureC().ifPresent(degrees -> node.put("temperatureC", degrees));
        overview.sensor().ifPresent(word -> node.put("sensor", word));
        overview.names().ifPresent(names -> {
            ObjectNode kept = node.putObject("names");
            kept.put("held", names.held());
            kept.put("retentionDays", names.retentionDays());
            names.lastPurge().ifPresent(at -> kept.put("lastPurge", at.toString()));
        });
        node.put("refused", overview.refused());
        node.set("completeness", CompletenessJson.of(completeness.orElse(NEVER_COUNTED)));
        ArrayNode alerts = node.putArray("alerts");
        overview.alerts().forEach(alert -> alerts.add(json(alert)));
        return node;
    }

    private ObjectNode json(Alert alert) {
        ObjectNode node = Json.object();
        switch (alert) {
            case Alert.Fork(var previous, var epochs, var _) -> {
                node.put("code", "copy-or-restore");
                node.put("text", texts.get("alert.copy-or-restore"));
                node.put("previous", previous.value());
                ArrayNode all = node.putArray("epochs");
                epochs.forEach(epoch -> all.add(epoch.value()));
            }
            case Alert.Gap(var epoch, var first, var last, var _) -> {
                node.put("code", "gap");
                node.put("text", texts.get("alert.gap"));
                node.put("epoch", epoch.value());
                node.put("first", first);
                node.put("last", last);
            }
        }
        node.put("noticed", alert.noticed().toString());
        return node;
    }

    private static ObjectNode json(Quarantined item) {
        ObjectNode node = Json.object();
        node.put("id", item.key());
        node.put("terminal", item.terminal().value());
        node.put("received", item.received().toString());
        switch (item) {
            case Quarantined.Refused(var _, var _, var _, var ref, var reason, var _) -> {
                node.put("kind", "fact");
                node.put("epoch", ref.epoch().value());
                node.put("sequence", ref.sequence());
                node.put("reason", reason.wireName());
                node.put("text", Reasons.text(reason));
            }
            case Quarantined.Unreadable(var _, var _, var _, var bytes, var reason, var _) -> {
                node.put("kind", "batch");
                node.put("bytes", bytes);
                node.put("reason", reason.wireName());
                node.put("text", Reasons.text(reason));
            }
        }
        node.put("raw", item.raw());
        return node;
    }
}
