package parvis.server.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;

/// `/api/openapi.json`: the API's description. It is kept by hand; a test holds it to the routes and to real answers.
public final class DescriptionApi {
    private final byte[] description;

    public DescriptionApi() {
        try (var stream = Objects.requireNonNull(
                DescriptionApi.class.getResourceAsStream("/parvis/server/web/openapi.json"), "openapi.json")) {
            description = stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException("read openapi.json from this build", failure);
        }
    }

    /// Its lines in the table of routes.
    public List<Route> routes() {
        return List.of(Route.get(
                "/api/openapi.json",
                Need.NOBODY,
                ctx -> ctx.contentType("application/json").result(description)));
    }
}
