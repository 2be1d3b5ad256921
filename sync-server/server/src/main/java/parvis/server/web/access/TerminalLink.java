package parvis.server.web.access;

import java.util.Optional;
import java.util.function.Supplier;

/// How terminals reach this server once they are set up.
///
/// @param tls true when they speak TLS to its broker
/// @param port of its broker
/// @param authority the certificate that they have to trust, PEM; empty when every machine trusts it already
/// @param catalogue the version of the catalogue
public record TerminalLink(boolean tls, int port, Supplier<Optional<String>> authority, Supplier<String> catalogue) {}
