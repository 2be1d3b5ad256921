package parvis.protocol.codec;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.TerritoryId;

/// The names of the topics, and what a topic names.
public final class Topics {
    /// No terminal may be called so: the level has another meaning, or the user has.
    public static final Set<String> RESERVED = Set.of("catalogue", "server");

    private static final String ROOT = "parvis/1/";
    private static final String CATALOGUE = "catalogue";
    private static final int LONGEST = 256;
    private static final Pattern PART = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Map<String, Address.Kind> KINDS = Arrays.stream(Address.Kind.values())
            .collect(Collectors.toUnmodifiableMap(Address.Kind::wireName, Function.identity()));

    private Topics() {}

    /// A terminal's own topic.
    public static String of(TerritoryId territory, TerminalId terminal, Address.Kind kind) {
        return ROOT + territory + "/" + terminal + "/" + kind.wireName();
    }

    /// Where the manifest is.
    public static String manifest(TerritoryId territory) {
        return ROOT + territory + "/" + CATALOGUE;
    }

    /// Where a part of the catalogue is.
    public static String part(TerritoryId territory, String part, String sha256) {
        return manifest(territory) + "/" + partName(part) + "/" + hash(sha256);
    }

    /// The filter for all parts, as a terminal subscribes to it.
    public static String parts(TerritoryId territory) {
        return manifest(territory) + "/#";
    }

    /// The filter for one kind of all terminals, as the server subscribes to it.
    public static String ofAll(TerritoryId territory, Address.Kind kind) {
        return ROOT + territory + "/+/" + kind.wireName();
    }

    /// What a topic names, empty when it is none of the contract's.
    public static Optional<Address> parse(String topic) {
        if (topic.length() > LONGEST || !topic.startsWith(ROOT)) {
            return Optional.empty();
        }
        var levels = topic.substring(ROOT.length()).split("/", -1);
        try {
            return parse(levels);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Address> parse(String[] levels) {
        var territory = new TerritoryId(levels[0]);
        return switch (levels.length) {
            case 2 -> levels[1].equals(CATALOGUE) ? Optional.of(new Address.OfManifest(territory)) : Optional.empty();
            case 3 ->
                RESERVED.contains(levels[1])
                        ? Optional.empty()
                        : Optional.ofNullable(KINDS.get(levels[2]))
                                .map(kind -> new Address.OfTerminal(territory, new TerminalId(levels[1]), kind));
            case 4 ->
                levels[1].equals(CATALOGUE)
                        ? Optional.of(new Address.OfPart(territory, partName(levels[2]), hash(levels[3])))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    static String partName(String name) {
        return matching(PART, "part", name);
    }

    static String hash(String sha256) {
        return matching(HASH, "sha256", sha256);
    }

    private static String matching(Pattern grammar, String what, String value) {
        if (!grammar.matcher(value).matches()) {
            throw new IllegalArgumentException(what + " does not match " + grammar + ": " + value);
        }
        return value;
    }
}
