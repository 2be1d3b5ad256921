package parvis.server.web.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.BooleanSupplier;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;
import parvis.server.web.answer.Json;
import tools.jackson.databind.node.ObjectNode;

/// `/api/health`: whether the parts that everything stands on are good. It tells strangers which, and no more.
public final class HealthApi {
    private final List<Check> checks;

    public HealthApi(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /// One part.
    ///
    /// @param name `broker`, `store`, `disk`
    /// @param good asked at each call; an exception means no
    public record Check(String name, BooleanSupplier good) {
        /// Whether it is well now.
        public boolean passes() {
            try {
                return good.getAsBoolean();
            } catch (RuntimeException broken) {
                return false;
            }
        }
    }

    /// Its lines in the table of routes.
    public List<Route> routes() {
        return List.of(Route.get("/api/health", Need.NOBODY, this::health));
    }

    private void health(Context ctx) {
        ObjectNode answer = Json.object();
        ObjectNode parts = Json.object();
        boolean all = true;
        for (Check check : checks) {
            boolean good = check.passes();
            all &= good;
            parts.put(check.name(), good ? "good" : "failing");
        }
        answer.put("status", all ? "good" : "failing");
        answer.set("checks", parts);
        Json.answer(ctx, all ? 200 : 503, answer);
    }
}
