package parvis.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import parvis.protocol.message.TerminalId;
import parvis.server.broker.Credentials;
import parvis.server.broker.Peer;
import parvis.server.mqtt.CataloguePublisher;
import parvis.server.web.access.TerminalLink;
import parvis.server.web.api.CatalogueApi;

/// What terminals meet: the broker, and the catalogue over HTTP.
///
/// @param cut ends a terminal's connection
/// @param begin lets the server speak to them; to be called once it can be reached over HTTP
record TerminalSide(Credentials door, CataloguePublisher publisher, Consumer<TerminalId> cut, Runnable begin)
        implements CatalogueApi.Shelf {
    @Override
    public boolean knows(String terminal, String secret) {
        return door.signIn(terminal, secret)
                .filter(Peer.Terminal.class::isInstance)
                .isPresent();
    }

    @Override
    public Optional<byte[]> part(String name, String sha256) {
        return publisher.part(name, sha256);
    }

    /// How terminals reach this server.
    ///
    /// @param mqtt where the broker listens, `host:port`
    /// @param authority the file of the certificate that they have to trust
    TerminalLink link(String mqtt, boolean tls, Optional<Path> authority) {
        int port = Integer.parseInt(mqtt.substring(mqtt.lastIndexOf(':') + 1));
        return new TerminalLink(tls, port, () -> authority.map(TerminalSide::text), publisher::version);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
