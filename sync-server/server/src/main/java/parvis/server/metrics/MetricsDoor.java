package parvis.server.metrics;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Where the numbers are read: a port of its own, apart from the pages, so that no proxy before them shows it to the
/// world. It is open only where the configuration says so.
public final class MetricsDoor implements AutoCloseable {
    private static final String PATH = "/metrics";
    private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;

    private final HttpServer http;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    private MetricsDoor(HttpServer http) {
        this.http = http;
    }

    /// Opens it.
    ///
    /// @param host the address to listen on
    /// @param port 0 takes a free one
    /// @throws IOException when it cannot listen
    public static MetricsDoor open(String host, int port, Metrics metrics) throws IOException {
        var door = new MetricsDoor(HttpServer.create(new InetSocketAddress(host, port), 0));
        door.http.setExecutor(door.workers);
        door.http.createContext("/", exchange -> answer(exchange, metrics));
        door.http.start();
        return door;
    }

    /// The port that it listens on.
    public int port() {
        return http.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange, Metrics metrics) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals(PATH)) {
                exchange.sendResponseHeaders(NOT_FOUND, -1);
            } else if (!exchange.getRequestMethod().equals("GET")) {
                exchange.sendResponseHeaders(NOT_ALLOWED, -1);
            } else {
                var text = metrics.text().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", TYPE);
                exchange.sendResponseHeaders(OK, text.length);
                exchange.getResponseBody().write(text);
            }
        }
    }

    @Override
    public void close() {
        http.stop(0);
        workers.shutdownNow();
    }
}
