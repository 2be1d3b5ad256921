package parvis.server.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Puts ids into addresses.
final class Addresses {
    private Addresses() {}

    /// An id as one step of a path.
    static String step(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
