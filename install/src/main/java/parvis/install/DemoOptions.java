package parvis.install;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What `install/demo` can be told.
@Command(
        name = "install/demo",
        description = "Fait tourner tout Parvis sur cette machine : courtier, serveur et une borne.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DemoOptions {
    private static final Pattern SCREEN = Pattern.compile("([1-9][0-9]{2,3})x([1-9][0-9]{2,3})");
    private static final int LAST_PORT = 65_535;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--territory",
            paramLabel = "DIR",
            description = "Le dossier du territoire (par défaut : celui que nomme install/territories/default).")
    private @Nullable Path territory;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Où garder les données entre deux démarrages (par défaut : un dossier à part, chez vous).")
    private @Nullable Path data;

    @Option(names = "--http", paramLabel = "PORT", description = "Le port des pages (8080 ; 0 : un port libre).")
    private int http = 8080;

    @Option(names = "--mqtt", paramLabel = "PORT", description = "Le port du courtier (1883 ; 0 : un port libre).")
    private int mqtt = 1883;

    @Option(names = "--screen", paramLabel = "1080x1920", description = "La taille de l’écran de la borne.")
    private String screen = "1080x1920";

    @Option(names = "--headless", description = "Sans fenêtre : le même programme, sans écran.")
    boolean headless;

    @Option(
            names = "--hardware",
            paramLabel = "none|simulated",
            description = "simulated : un capteur de passage à l’écran.")
    private String hardware = "none";

    @Option(names = "--seconds", paramLabel = "N", description = "S’arrêter tout seul après N secondes.")
    private @Nullable Integer seconds;

    @Option(
            names = "--sample",
            description = "Un agenda et deux ans de relevés inventés, marqués « exemple » partout, gardés à part.")
    boolean sample;

    @Option(names = "--stop-with-stdin", hidden = true)
    boolean stopWithStdin;

    Path territory(Path root) throws IOException {
        return absolute(territory == null ? FirstTerritory.folder(root) : territory);
    }

    /// Invented data and real data never share a folder.
    Path data() {
        return absolute(data == null ? dataHome().resolve("parvis-demo") : data).resolve(sample ? "exemple" : "reel");
    }

    int http() {
        return port("--http", http);
    }

    int mqtt() {
        return port("--mqtt", mqtt);
    }

    Screen screen() {
        var matcher = SCREEN.matcher(screen);
        if (!matcher.matches()) {
            throw wrong("--screen " + screen + " : écrivez la largeur et la hauteur en pixels, comme 1080x1920.");
        }
        return new Screen(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    String hardware() {
        if (!hardware.equals("none") && !hardware.equals("simulated")) {
            throw wrong("--hardware " + hardware + " : choisissez none ou simulated.");
        }
        return hardware;
    }

    Optional<Duration> seconds() {
        if (seconds != null && seconds < 1) {
            throw wrong("--seconds " + seconds + " : il faut au moins 1 seconde.");
        }
        return Optional.ofNullable(seconds).map(Duration::ofSeconds);
    }

    /// @param width in pixels
    /// @param height in pixels
    record Screen(int width, int height) {
        /// The usual panel of that shape: 21.5 inches upright, 10.1 inches lying.
        double diagonalInches() {
            return height > width ? 21.5 : 10.1;
        }

        /// From the eye to the panel: a small one is read from nearer.
        int distanceMm() {
            return height > width ? 500 : 400;
        }
    }

    private int port(String option, int value) {
        if (value < 0 || value > LAST_PORT) {
            throw wrong(option + " " + value + " : un port va de 0 à " + LAST_PORT + ".");
        }
        return value;
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static Path dataHome() {
        var xdg = System.getenv("XDG_DATA_HOME");
        return xdg == null || xdg.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share")
                : Path.of(xdg);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), message);
    }
}
