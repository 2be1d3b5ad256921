package parvis.install;

import java.util.ArrayList;
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

    private static boolean isSet(String variable) {
        return !System.getenv().getOrDefault(variable, "").isBlank();
    }
}
