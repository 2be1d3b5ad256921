package parvis.server.web.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import parvis.server.web.access.Need;
import parvis.server.web.access.Route;
import parvis.server.web.answer.Problem;

/// Style, script, fonts and the icon: a fixed list from this build, nothing from elsewhere.
public final class Assets {
    private static final Map<String, String> TYPES = Map.of(
            "parvis.css", "text/css; charset=utf-8",
            "parvis.js", "text/javascript; charset=utf-8",
            "parvis.svg", "image/svg+xml",
            "AtkinsonHyperlegibleNext_400Regular.ttf", "font/ttf",
            "AtkinsonHyperlegibleNext_500Medium.ttf", "font/ttf",
            "AtkinsonHyperlegibleNext_700Bold.ttf", "font/ttf",
            "LICENSE-OFL-1.1.txt", "text/plain; charset=utf-8");

    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, String> versions = new TreeMap<>();

    public Assets() {
        TYPES.keySet().forEach(name -> {
            byte[] bytes = read(name);
            files.put(name, bytes);
            versions.put(name, version(bytes));
        });
    }

    /// The address of a file, which changes with its content.
    public String address(String name) {
        return "/assets/" + name + "?v=" + Objects.requireNonNull(versions.get(name), name);
    }

    List<Route> routes() {
        return List.of(Route.get("/assets/{name}", Need.NOBODY, this::answer));
    }

    private void answer(Context ctx) {
        String name = ctx.pathParam("name");
        byte[] bytes = files.get(name);
        String type = TYPES.get(name);
        if (bytes == null || type == null) {
            throw Problem.notFound("unknown-page", "Cette page n’existe pas.");
        }
        boolean exact = Objects.equals(versions.get(name), ctx.queryParam("v"));
        ctx.header("Cache-Control", exact ? "public, max-age=31536000, immutable" : "public, max-age=3600");
        ctx.contentType(type).result(bytes);
    }

    private static byte[] read(String name) {
        try (var stream =
                Objects.requireNonNull(Assets.class.getResourceAsStream("/parvis/server/web/assets/" + name), name)) {
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException("read " + name + " from this build", failure);
        }
    }

    private static String version(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java has no SHA-256", missing);
        }
    }
}
