package parvis.install.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/// Asks a server for pages and answers, and takes the time of each. Before each something is written, so that no answer
/// is one that the server remembered.
final class PagesVisitor implements AutoCloseable {
    private static final int WARM = 20;
    private static final int GOOD = 200;
    private static final int SEEN = 303;
    private static final double MILLION = 1e6;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;
    private final String token;
    private final String cookie;

    PagesVisitor(String url, String token, String user, String password) throws IOException, InterruptedException {
        this.url = url;
        this.token = token;
        var form = "user=" + user + "&password=" + password;
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(url + "/connexion"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", url)
                        .POST(BodyPublishers.ofString(form, StandardCharsets.UTF_8))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != SEEN) {
            throw new IOException("no sign-in: " + answer.statusCode());
        }
        cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    }

    /// The times of so many askings in milliseconds, the shortest first.
    double[] ask(String path, int times) throws IOException, InterruptedException {
        var found = new double[times];
        for (var turn = -WARM; turn < times; turn++) {
            // Health tries whether the store can be written: what the server remembered holds no longer.
            send("/api/health");
            var from = System.nanoTime();
            var answer = send(path);
            var took = (System.nanoTime() - from) / MILLION;
            if (answer.statusCode() != GOOD) {
                throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
            }
            if (turn >= 0) {
                found[turn] = took;
            }
        }
        Arrays.sort(found);
        return found;
    }

    private HttpResponse<String> send(String path) throws IOException, InterruptedException {
        var who = path.startsWith("/api") ? Map.entry("Authorization", "Bearer " + token) : Map.entry("Cookie", cookie);
        return http.send(
                HttpRequest.newBuilder(URI.create(url + path))
                        .header(who.getKey(), who.getValue())
                        .build(),
                BodyHandlers.ofString());
    }

    @Override
    public void close() {
        http.close();
    }
}
