package parvis.server.web;

import java.time.Duration;

/// Hears of each answer, for whoever watches over the server.
public interface Answered {
    /// Nobody listens.
    Answered UNHEARD = (_, _, _) -> {};

    /// A request was answered, well or not.
    ///
    /// @param method `GET`…
    /// @param route the table's path, with its braces: never what was asked
    /// @param took from the first handler to the answer
    void answered(String method, String route, Duration took);
}
