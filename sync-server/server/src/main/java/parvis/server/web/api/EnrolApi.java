package parvis.server.web.api;

import io.javalin.http.Context;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;
import parvis.server.account.Secret;
import parvis.server.account.Throttle;
import parvis.server.enrol.Enrolment;
import parvis.server.ingest.Terminal;
import parvis.server.territory.Territory;
import parvis.server.web.access.Gate;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;
import parvis.server.web.access.TerminalLink;
import parvis.server.web.answer.Body;
import parvis.server.web.answer.Json;
import parvis.server.web.answer.Problem;
import tools.jackson.databind.node.ObjectNode;

/// `terminals`: codes to set one up and its revocation; `/api/enrol`: what a terminal gets for a code.
public final class EnrolApi {
    private final Territory territory;
    private final Enrolment enrolment;
    private final TerminalLink link;
    private final InstantSource clock;
    private final Throttle guesses = new Throttle(10, Duration.ofMinutes(5));

    public EnrolApi(Territory territory, Enrolment enrolment, TerminalLink link, InstantSource clock) {
        this.territory = territory;
        this.enrolment = enrolment;
        this.link = link;
        this.clock = clock;
    }

    /// Its lines in the table of routes.
    public List<Route> routes() {
        return List.of(
                Route.post(Route.TERRITORY + "/terminals", Need.EQUIP, this::make),
                Route.post(Route.TERRITORY + "/terminals/{terminal}/revoke", Need.CUT, this::revoke),
                Route.post("/api/enrol", Need.NOBODY, this::enrol));
    }

    private void make(Context ctx) {
        Body body = Body.of(ctx);
        String place = body.text("place", 63);
        String role = body.text("role", 63);
        Optional<String> replaces = body.optionalText("replaces", 63);
        body.end();
        if (!Enrolment.ROLES.contains(role)) {
            throw Problem.badRequest("bad-field", "Champ « role » : « public », « desk » ou « both » est attendu.");
        }
        PlaceId where = id(place)
                .map(PlaceId::new)
                .filter(known -> territory.place(known).isPresent())
                .orElseThrow(() -> Problem.unprocessable("unknown-place", "Le territoire n’a pas ce lieu."));
        String by = Gate.caller(ctx).author();
        Enrolment.Made made = replaces.isEmpty()
                ? enrolment.make(by, where, role)
                : id(replaces.get())
                        .flatMap(old -> enrolment.replace(by, where, role, new TerminalId(old)))
                        .orElseThrow(() ->
                                Problem.unprocessable("unknown-terminal", "Aucune borne à remplacer n’a ce nom."));
        ObjectNode node = Json.object();
        node.put("code", made.code());
        node.put("expires", made.expires().toString());
        node.put("terminal", made.terminal().value());
        Json.answer(ctx, 201, node);
    }

    private void revoke(Context ctx) {
        String id = ctx.pathParam("terminal");
        boolean known = id(id).filter(word -> enrolment.revoke(Gate.caller(ctx).author(), new TerminalId(word)))
                .isPresent();
        if (!known) {
            throw Problem.notFound("unknown-terminal", "Aucune borne n’a ce nom.");
        }
        ObjectNode node = Json.object();
        node.put("id", id);
        node.put("revoked", true);
        Json.answer(ctx, 200, node);
    }

    private void enrol(Context ctx) {
        Duration pause = guesses.wait(ctx.ip(), clock.instant());
        if (!pause.isZero()) {
            throw Problem.tooMany(pause);
        }
        Body body = Body.of(ctx);
        String code = body.text("code", 63);
        // What stands there is for a person who reads the log of a proxy; nothing here depends on it.
        body.optionalText("software", 200);
        body.optionalText("hardware", 200);
        body.end();
        // Counted before it is looked at, so that a hundred attempts at once are a hundred.
        guesses.failed(ctx.ip(), clock.instant());
        switch (enrolment.redeem(code)) {
            case Enrolment.Outcome.Enrolled(var terminal, var secret) -> {
                guesses.forgiven(ctx.ip());
                Json.answer(ctx, 200, config(ctx, terminal, secret));
            }
            case Enrolment.Outcome.Unknown() ->
                throw Problem.notFound("unknown-code", "Ce code n’existe pas. Vérifiez chaque caractère.");
            case Enrolment.Outcome.Over() ->
                throw Problem.of(
                        410, "code-over", "Ce code a déjà servi, ou sa date est passée. Demandez-en un nouveau.");
        }
    }

    private ObjectNode config(Context ctx, Terminal terminal, Secret secret) {
        ObjectNode node = Json.object();
        node.put("v", 1);
        node.put("territory", territory.id().value());
        node.put("terminal", terminal.id().value());
        node.put("place", terminal.place().value());
        node.put("role", terminal.role());
        node.put("zone", territory.zone().getId());
        ObjectNode mqtt = node.putObject("mqtt");
        mqtt.put("url", (link.tls() ? "ssl://" : "tcp://") + host(ctx) + ":" + link.port());
        mqtt.put("user", terminal.id().value());
        mqtt.put("password", secret.value());
        link.authority().get().ifPresent(pem -> node.put("ca", pem));
        node.put("catalogue", link.catalogue().get());
        return node;
    }

    /// The broker is where the terminal has just found this server.
    private static String host(Context ctx) {
        try {
            String host = URI.create("http://" + ctx.host()).getHost();
            return host == null ? "127.0.0.1" : host;
        } catch (IllegalArgumentException odd) {
            return "127.0.0.1";
        }
    }

    private static Optional<String> id(String text) {
        return Optional.of(text).filter(word -> word.matches("[a-z0-9][a-z0-9-]{0,62}"));
    }
}
