package parvis.server.pack;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Ids of one sort that the pack declares.
///
/// @param ids in alphabetical order
/// @param complete false when the file that declares them could not be read: then nothing is called unknown
record Known(Set<String> ids, boolean complete) {
    /// The `id` of each item.
    static Known of(Document document, List<Spot> items) {
        return of(document, items.stream().flatMap(item -> item.text("id").stream()));
    }

    static Known of(Document document, Stream<String> ids) {
        var sorted = new TreeSet<String>();
        ids.forEach(sorted::add);
        return new Known(sorted, document.spot().exists());
    }

    boolean lacks(String id) {
        return complete && !ids.contains(id);
    }

    /// All of them, for an advice.
    String shown() {
        return ids.isEmpty() ? "–" : String.join(", ", ids);
    }
}
