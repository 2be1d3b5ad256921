package parvis.server.web;

import java.util.Optional;
import javax.net.ssl.SSLContext;

/// Where the web server listens.
///
/// @param host the address to listen on
/// @param port 0 takes a free one
/// @param tls what HTTPS is spoken with; none where it listens in clear, on this machine only
/// @param broker the broker's port on this machine, to which terminals come by WebSocket; none where they may not
public record Listening(String host, int port, Optional<SSLContext> tls, Optional<Integer> broker) {
    /// In clear, for this machine and for a proxy on it.
    public static Listening inClear(String host, int port) {
        return new Listening(host, port, Optional.empty(), Optional.empty());
    }
}
