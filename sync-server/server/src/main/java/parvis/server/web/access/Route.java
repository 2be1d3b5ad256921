package parvis.server.web.access;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/// One line of the table of everything that can be asked.
///
/// @param method how
/// @param path where; `{territory}` in it is checked before the handler runs
/// @param need what it asks of who calls
/// @param handler what answers
public record Route(HandlerType method, String path, Need need, Handler handler) {
    /// Under this stands all that belongs to one territory.
    public static final String TERRITORY = "/api/v1/territories/{territory}";

    /// A route that looks.
    public static Route get(String path, Need need, Handler handler) {
        return new Route(HandlerType.GET, path, need, handler);
    }

    /// A route that adds.
    public static Route post(String path, Need need, Handler handler) {
        return new Route(HandlerType.POST, path, need, handler);
    }

    /// A route that sets.
    public static Route put(String path, Need need, Handler handler) {
        return new Route(HandlerType.PUT, path, need, handler);
    }

    /// A route that takes away.
    public static Route delete(String path, Need need, Handler handler) {
        return new Route(HandlerType.DELETE, path, need, handler);
    }
}
