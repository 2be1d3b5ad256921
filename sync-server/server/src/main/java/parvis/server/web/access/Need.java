package parvis.server.web.access;

import io.javalin.security.RouteRole;

/// What a route asks of who calls.
public enum Need implements RouteRole {
    /// Nothing: sign-in, health, the API's description, style and fonts.
    NOBODY,
    /// A person who has signed in; others are led to the sign-in page.
    PERSON,
    /// A terminal, by the name and secret that it has at the broker.
    TERMINAL,
    /// Anyone who may look, person or program.
    READ,
    /// Anyone who may change, person or program.
    WRITE
}
