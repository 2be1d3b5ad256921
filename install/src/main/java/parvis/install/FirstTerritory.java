package parvis.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The territory that the commands serve when none is named. No code names a town: a line of text does.
public final class FirstTerritory {
    private FirstTerritory() {}

    /// The folder of that territory in the project.
    ///
    /// @param root the project's
    /// @throws IOException when the line of text lacks
    public static Path folder(Path root) throws IOException {
        var territories = root.resolve("install/territories");
        var named = territories.resolve("default");
        if (!Files.isRegularFile(named)) {
            throw new IOException("il manque " + named + ", qui nomme le territoire : ajoutez --territory DOSSIER.");
        }
        return territories.resolve(Files.readString(named).strip());
    }

    /// The project that this program was started from.
    public static Path root() {
        return Path.of(System.getenv().getOrDefault("PARVIS_ROOT", "."));
    }
}
