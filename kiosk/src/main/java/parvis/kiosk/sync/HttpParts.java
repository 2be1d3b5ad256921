package parvis.kiosk.sync;

import java.io.IOException;
import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.protocol.message.Manifest;

/// Fetches parts of the catalogue that are too large for a message, with the terminal's credential. What does not come
/// is asked for again when the next manifest names it.
public final class HttpParts implements Consumer<Manifest.Part> {
    private static final Logger LOG = LoggerFactory.getLogger(HttpParts.class);
    private static final int MOST_BYTES = 8 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http;
    private volatile BiConsumer<String, byte[]> arrived = (_, _) -> {};
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    /// @param user the terminal's
    /// @param password the terminal's own; it goes to this machine or over TLS only
    /// @param trust the certificates that are trusted; without them the machine's
    public HttpParts(String user, String password, Optional<SSLContext> trust) {
        var client = HttpClient.newBuilder();
        trust.ifPresent(client::sslContext);
        this.http = client.connectTimeout(PATIENCE)
                .authenticator(new Authenticator() {
                    @Override
                    protected PasswordAuthentication getPasswordAuthentication() {
                        return new PasswordAuthentication(user, password.toCharArray());
                    }
                })
                .build();
    }

    /// Who takes a part's hash and bytes.
    public void onPart(BiConsumer<String, byte[]> taker) {
        arrived = taker;
    }

    private static boolean safe(URI url) {
        var loopback = Set.of("127.0.0.1", "localhost", "[::1]").contains(String.valueOf(url.getHost()));
        return "https".equals(url.getScheme()) || ("http".equals(url.getScheme()) && loopback);
    }

    @Override
    public void accept(Manifest.Part part) {
        if (part.url().isPresent() && part.size() <= MOST_BYTES && underWay.add(part.sha256())) {
            Thread.ofVirtual()
                    .name("catalogue-part")
                    .start(() -> fetch(part, part.url().get()));
        }
    }

    private void fetch(Manifest.Part part, String url) {
        try {
            var address = URI.create(url);
            if (!safe(address)) {
                LOG.warn("catalogue part {} is not fetched: {} would show the password", part.name(), address);
                return;
            }
            var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            var response = http.send(
                    request, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), MOST_BYTES));
            if (response.statusCode() == 200) {
                arrived.accept(part.sha256(), response.body());
            } else {
                LOG.warn("catalogue part {} did not come: HTTP {}", part.name(), response.statusCode());
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("catalogue part {} did not come: {}", part.name(), e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            underWay.remove(part.sha256());
        }
    }
}
