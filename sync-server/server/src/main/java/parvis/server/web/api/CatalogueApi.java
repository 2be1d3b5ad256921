package parvis.server.web.api;

import java.util.List;
import java.util.Optional;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;
import parvis.server.web.answer.Problem;

/// `catalogue/PART/SHA256`: parts of the catalogue that are too large for a message, for terminals alone.
public final class CatalogueApi {
    private final Shelf shelf;

    public CatalogueApi(Shelf shelf) {
        this.shelf = shelf;
    }

    /// What terminals may fetch.
    public interface Shelf {
        /// True when a terminal of that name and secret is enrolled and not revoked.
        boolean knows(String terminal, String secret);

        /// The bytes of a part that the last two manifests name.
        Optional<byte[]> part(String name, String sha256);
    }

    /// Its lines in the table of routes.
    public List<Route> routes() {
        return List.of(Route.get(
                Route.TERRITORY + "/catalogue/{part}/{sha256}",
                Need.TERMINAL,
                ctx -> ctx.contentType("application/json")
                        .result(shelf.part(ctx.pathParam("part"), ctx.pathParam("sha256"))
                                .orElseThrow(() -> Problem.notFound(
                                        "unknown-part", "Le catalogue n’a pas, ou plus, cette partie.")))));
    }
}
