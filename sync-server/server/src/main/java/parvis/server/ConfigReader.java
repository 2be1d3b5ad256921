package parvis.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import parvis.server.tls.KeyFiles;

/// Reads a [ServerConfig] from its file.
final class ConfigReader {
    private static final int NIGHTS = 14;
    private static final int HTTP_PORT = 8080;
    private static final int HTTPS_PORT = 443;
    private static final int MQTT_PORT = 1883;
    private static final int MQTTS_PORT = 8883;
    private static final int METRICS_PORT = 9464;
    private static final String LOOPBACK = "127.0.0.1";

    private ConfigReader() {}

    /// @throws ConfigFault when the file cannot be read, or a field lacks or is wrong
    static ServerConfig read(Path path) {
        var file = SettingsFile.read(path);
        var tls = certificates(file);
        return new ServerConfig(
                file.as("territory", Path::of),
                file.as("data", Path::of),
                endpoint(file, "http", tls.isPresent() ? HTTPS_PORT : HTTP_PORT),
                endpoint(file, "mqtt", tls.isPresent() ? MQTTS_PORT : MQTT_PORT),
                file.optionalText("provision").map(Path::of),
                file.truth("sample"),
                file.truth("stopWithStdin"),
                file.optionalText("publicAddress").isPresent()
                        ? Optional.of(file.as("publicAddress", URI::create))
                        : Optional.empty(),
                tls,
                backup(file),
                file.has("metrics") ? Optional.of(endpoint(file, "metrics", METRICS_PORT)) : Optional.empty());
    }

    private static ServerConfig.Backup backup(SettingsFile file) {
        var object = file.object("backup");
        var folder = object.optionalText("folder").isPresent()
                ? object.as("folder", Path::of)
                : file.as("data", Path::of).resolve("copies");
        try {
            return new ServerConfig.Backup(folder, object.number("keep", NIGHTS));
        } catch (IllegalArgumentException none) {
            throw object.fault("keep", "un nombre d’au moins 1 est attendu");
        }
    }

    private static Optional<ServerConfig.Certificates> certificates(SettingsFile file) {
        if (!file.has("tls")) {
            return Optional.empty();
        }
        var tls = file.object("tls");
        if (tls.has("names")) {
            var names = tls.texts("names");
            if (names.isEmpty() || tls.has("certificate")) {
                throw tls.fault("names", "au moins un nom, et pas de « certificate » à côté");
            }
            return Optional.of(new ServerConfig.Own(names));
        }
        return Optional.of(
                new ServerConfig.Given(new KeyFiles(tls.as("certificate", Path::of), tls.as("key", Path::of))));
    }

    private static ServerConfig.Endpoint endpoint(SettingsFile file, String field, int port) {
        var object = file.object(field);
        try {
            return new ServerConfig.Endpoint(object.optionalText("host").orElse(LOOPBACK), object.number("port", port));
        } catch (IllegalArgumentException unfit) {
            throw object.fault("port", "un nombre de 0 à 65535 est attendu");
        }
    }
}
