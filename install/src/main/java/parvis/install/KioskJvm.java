package parvis.install;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The flags of a terminal's JVM.
public final class KioskJvm {
    private KioskJvm() {}

    /// Whether a window can be seen.
    public static boolean hasDisplay() {
        return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    /// The flags, with a display or without.
    public static List<String> options(boolean headless) {
        var options = new ArrayList<>(List.of(
                "-Xms24m", // else a 64th of the machine's memory, filled with what nobody needs before it is swept
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-HeapDumpOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        if (headless) {
            options.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        return options;
    }

    /// The flags of a start whose classes are kept ready in a file between two starts. The JVM writes it when it stops,
    /// and anew where program or JVM are not what they were; what a power cut left of it is thrown away here.
    /// Where the class path has folders, as in tests, nothing is kept: it holds classes of jars only.
    ///
    /// @param archive the file; one for each program
    /// @throws IOException when it cannot be read
    public static List<String> keeping(Path archive, List<String> options) throws IOException {
        var all = new ArrayList<>(options);
        var paths = System.getProperty("java.class.path").split(File.pathSeparator);
        if (Arrays.stream(paths).allMatch(path -> path.endsWith(".jar"))) {
            new ClassArchive(archive).check();
            all.addAll(List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive));
        }
        return all;
    }

    private static boolean isSet(String variable) {
        return !System.getenv().getOrDefault(variable, "").isBlank();
    }
}
