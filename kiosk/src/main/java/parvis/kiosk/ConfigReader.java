package parvis.kiosk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import parvis.kiosk.custody.DayCode;
import parvis.kiosk.custody.ShortCode;
import parvis.kiosk.staff.CodeSpelling;
import parvis.kiosk.voice.Command;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.TerritoryId;
import tools.jackson.core.JacksonException;

/// Reads a [KioskConfig] from its file and says in French what is wrong with it.
final class ConfigReader {
    private static final int MOST_PIN = 27;

    private final String file;
    private final ConfigValue root;

    private ConfigReader(String file, ConfigValue root) {
        this.file = file;
        this.root = root;
    }

    /// @throws ConfigFault when the file cannot be read, or a field lacks or is wrong
    static KioskConfig read(Path path) {
        return new ConfigReader(path.toString(), parse(path)).config();
    }

    private static ConfigValue parse(Path path) {
        try {
            var root = ConfigValue.parse(Files.readString(path));
            if (!(root instanceof ConfigValue.Fields)) {
                throw new ConfigFault("config.json", path, "{ }");
            }
            return root;
        } catch (IOException e) {
            throw new ConfigFault("config.file", path);
        } catch (JacksonException e) {
            throw new ConfigFault("config.json", path, e.getOriginalMessage());
        }
    }

    private KioskConfig config() {
        if (integer("v", 1, 1) != 1) {
            throw fault("v", "1");
        }
        var config = new KioskConfig(
                id("territory", TerritoryId::new),
                id("terminal", TerminalId::new),
                id("place", PlaceId::new),
                word("role", KioskConfig.Role.values(), KioskConfig.Role.BOTH),
                zone(),
                new KioskConfig.Mqtt(url(), text("mqtt.user"), text("mqtt.password")),
                optional("ca").map(Path::of),
                Path.of(text("data")),
                screen(),
                codes(),
                word("hardware", KioskConfig.Hardware.values(), KioskConfig.Hardware.NONE),
                beams(),
                buttons(),
                new KioskConfig.BellPins(pin("gpio.bell.light"), pin("gpio.bell.sound")),
                word("clock", KioskConfig.ClockTrust.values(), KioskConfig.ClockTrust.SYSTEM),
                sealAfter(),
                flag("sample"),
                flag("stopWithStdin"));
        checkTogether(config);
        return config;
    }

    private void checkTogether(KioskConfig config) {
        var uri = URI.create(config.mqtt().url());
        var loopback = List.of("127.0.0.1", "localhost", "[::1]").contains(uri.getHost());
        if (List.of("tcp", "ws").contains(uri.getScheme()) && !loopback) {
            throw new ConfigFault("config.plain", file, config.mqtt().url());
        }
        if (config.hardware() == KioskConfig.Hardware.GPIO
                && config.beams().isEmpty()
                && config.buttons().isEmpty()
                && !config.bell().any()) {
            throw new ConfigFault("config.missing", file, "gpio.beams");
        }
    }

    private String url() {
        var url = text("mqtt.url");
        try {
            var uri = new URI(url);
            if (uri.getHost() == null || !List.of("tcp", "ssl", "ws", "wss").contains(uri.getScheme())) {
                throw fault("mqtt.url", "tcp://127.0.0.1:1883, ssl://…:8883, wss://…:443");
            }
        } catch (java.net.URISyntaxException e) {
            throw fault("mqtt.url", "tcp://127.0.0.1:1883, ssl://…:8883, wss://…:443");
        }
        return url;
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(text("zone"));
        } catch (DateTimeException e) {
            throw fault("zone", "Europe/Paris");
        }
    }

    private Optional<KioskConfig.Codes> codes() {
        if (at("team").missing()) {
            return Optional.empty();
        }
        var day = CodeSpelling.folded(text("team.dayCode"));
        if (!DayCode.fits(day)) {
            throw fault("team.dayCode", "≥ " + DayCode.CHARACTERS);
        }
        var lock = text("team.shortCode");
        if (!lock.matches("[0-9]{" + ShortCode.DIGITS + "}")) {
            throw fault("team.shortCode", "\"0000\"");
        }
        return Optional.of(new KioskConfig.Codes(new DayCode(day), new ShortCode(lock)));
    }

    private KioskConfig.Screen screen() {
        return new KioskConfig.Screen(
                integer("screen.width", 320, 1080),
                integer("screen.height", 320, 1920),
                number("screen.diagonalInches", 21.5),
                integer("screen.distanceMm", 100, 500),
                flag("screen.fullScreen"));
    }

    private List<Integer> beams() {
        var pins = new ArrayList<Integer>();
        if (at("gpio.beams") instanceof ConfigValue.Elements(var beams)) {
            for (var beam : beams) {
                pins.add(pin(beam).orElseThrow(() -> fault("gpio.beams", "[17, 27]")));
            }
        }
        if (pins.size() > 2) {
            throw fault("gpio.beams", "[17, 27]");
        }
        return pins;
    }

    /// `"buttons":{"speech":22,"next":23}`: the voice's commands in lower case.
    private Map<Command, Integer> buttons() {
        var pins = new EnumMap<Command, Integer>(Command.class);
        var known = Arrays.stream(Command.values()).collect(Collectors.toMap(ConfigReader::wireName, each -> each));
        if (at("gpio.buttons") instanceof ConfigValue.Fields(var buttons)) {
            buttons.forEach((name, button) -> {
                var command = known.get(name);
                var pin = pin(button);
                if (command == null || pin.isEmpty()) {
                    throw fault("gpio.buttons", "{\"speech\":22,\"next\":23}");
                }
                pins.put(command, pin.get());
            });
        }
        return pins;
    }

    private Optional<Integer> pin(String field) {
        var pin = pin(at(field));
        if (pin.isEmpty() && !at(field).missing()) {
            throw fault(field, "0 – " + MOST_PIN);
        }
        return pin;
    }

    private static Optional<Integer> pin(ConfigValue value) {
        return value instanceof ConfigValue.Figure(Integer pin) && pin >= 0 && pin <= MOST_PIN
                ? Optional.of(pin)
                : Optional.empty();
    }

    private static String wireName(Command command) {
        return command.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Optional<Duration> sealAfter() {
        return at("sealAfterSeconds").missing()
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(integer("sealAfterSeconds", 1, 1)));
    }

    private <T> T id(String field, Function<String, T> make) {
        try {
            return make.apply(text(field));
        } catch (IllegalArgumentException e) {
            throw fault(field, "[a-z0-9][a-z0-9-]{0,62}");
        }
    }

    private <T extends Enum<T>> T word(String field, T[] values, T otherwise) {
        var word = optional(field);
        if (word.isEmpty()) {
            return otherwise;
        }
        var words = new ArrayList<String>();
        for (var value : values) {
            words.add(value.name().toLowerCase(Locale.ROOT));
            if (words.getLast().equals(word.get())) {
                return value;
            }
        }
        throw fault(field, String.join(", ", words));
    }

    private String text(String field) {
        return optional(field).orElseThrow(() -> new ConfigFault("config.missing", file, field));
    }

    private Optional<String> optional(String field) {
        var node = at(field);
        if (node.missing()) {
            return Optional.empty();
        }
        if (!(node instanceof ConfigValue.Text(var text)) || text.isBlank()) {
            throw fault(field, "\"…\"");
        }
        return Optional.of(text);
    }

    private int integer(String field, int least, int otherwise) {
        var node = at(field);
        if (node.missing()) {
            return otherwise;
        }
        if (!(node instanceof ConfigValue.Figure(Integer number)) || number < least) {
            throw fault(field, "≥ " + least);
        }
        return number;
    }

    private double number(String field, double otherwise) {
        var node = at(field);
        if (node.missing()) {
            return otherwise;
        }
        if (!(node instanceof ConfigValue.Figure(var number)) || !(number.doubleValue() > 0)) {
            throw fault(field, "> 0");
        }
        return number.doubleValue();
    }

    private boolean flag(String field) {
        var node = at(field);
        if (node.missing()) {
            return false;
        }
        if (!(node instanceof ConfigValue.Flag(var on))) {
            throw fault(field, "true, false");
        }
        return on;
    }

    private ConfigValue at(String field) {
        var node = root;
        for (var name : field.split("\\.", -1)) {
            node = node.field(name);
        }
        return node;
    }

    private ConfigFault fault(String field, String expected) {
        return new ConfigFault("config.field", file, field, expected);
    }
}
