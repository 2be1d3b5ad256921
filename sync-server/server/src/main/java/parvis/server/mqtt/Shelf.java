package parvis.server.mqtt;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import parvis.protocol.message.Batch;
import parvis.protocol.message.Manifest;

/// The catalogue's last two states: what the manifest says now, and which parts nobody needs any more.
final class Shelf {
    private final UnaryOperator<String> url;
    private List<Part> current = List.of();
    private List<Part> previous = List.of();

    /// @param url where a part too large for a message can be fetched, from `name/sha256`
    Shelf(UnaryOperator<String> url) {
        this.url = url;
    }

    /// Puts a state on the shelf.
    ///
    /// @return the parts that neither it nor the one before has, empty too when it is no other state
    Set<Part> put(List<Part> parts) {
        if (version(parts).equals(version(current))) {
            return Set.of();
        }
        var gone = new HashMap<String, Part>();
        previous.forEach(part -> gone.put(part.name() + part.sha256(), part));
        current.forEach(part -> gone.remove(part.name() + part.sha256()));
        parts.forEach(part -> gone.remove(part.name() + part.sha256()));
        previous = current;
        current = List.copyOf(parts);
        return new HashSet<>(gone.values());
    }

    Manifest manifest() {
        return new Manifest(
                version(current),
                current.stream()
                        .map(part -> new Manifest.Part(
                                part.name(),
                                part.sha256(),
                                part.bytes().length,
                                fits(part)
                                        ? Optional.empty()
                                        : Optional.of(url.apply(part.name() + "/" + part.sha256()))))
                        .toList());
    }

    /// The parts that travel as messages.
    List<Part> messages() {
        return current.stream().filter(Shelf::fits).toList();
    }

    /// A part of the last two states.
    Optional<Part> find(String name, String sha256) {
        var all = new ArrayList<>(current);
        all.addAll(previous);
        return all.stream()
                .filter(part -> part.name().equals(name) && part.sha256().equals(sha256))
                .findFirst();
    }

    private static boolean fits(Part part) {
        return part.bytes().length <= Batch.MOST_BYTES;
    }

    /// Names a state by what is in it: the same parts have the same version after every start.
    private static String version(List<Part> parts) {
        var names = parts.stream().collect(Collectors.toMap(Part::name, Part::sha256)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining("\n"));
        return Part.hash(names.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }
}
