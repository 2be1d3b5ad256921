package parvis.kiosk.paper;

import java.util.Arrays;
import java.util.Locale;

/// Where a slip printer is in the house's network, as somebody typed it: a name or four numbers, and mostly no port.
public sealed interface PrinterAddress {
    /// Where these printers listen when nobody says otherwise.
    int USUAL_PORT = 9100;

    /// It can be tried.
    ///
    /// @param port as [PrinterChoice.EscPos] takes it, `host:9100`
    record Fits(String port) implements PrinterAddress {}

    /// Nothing, or what no machine can be called.
    record NoHost() implements PrinterAddress {}

    /// The port is none.
    record NoPort() implements PrinterAddress {}

    /// Reads what was typed; blanks and capitals do not matter.
    static PrinterAddress read(String typed) {
        var bare = typed.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        var colon = bare.indexOf(':');
        var host = colon < 0 ? bare : bare.substring(0, colon);
        var port = colon < 0 ? String.valueOf(USUAL_PORT) : bare.substring(colon + 1);
        if (!isHost(host)) {
            return new NoHost();
        }
        return isPort(port) ? new Fits(host + ":" + port) : new NoPort();
    }

    private static boolean isHost(String host) {
        var parts = host.split("\\.", -1);
        var name = Arrays.stream(parts).allMatch(part -> part.matches("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"));
        var numbers = Arrays.stream(parts).allMatch(part -> part.matches("[0-9]+"));
        return name && host.length() <= PrinterChoice.LONGEST_HOST && (!numbers || isFourNumbers(parts));
    }

    private static boolean isFourNumbers(String[] parts) {
        return parts.length == 4
                && Arrays.stream(parts).allMatch(part -> part.length() <= 3 && Integer.parseInt(part) <= 255);
    }

    private static boolean isPort(String port) {
        return port.matches("[1-9][0-9]{0,4}") && Integer.parseInt(port) <= 65_535;
    }
}
