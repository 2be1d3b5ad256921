package parvis.server.pack;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Ids of one sort that the pack declares.
///
/// @param ids in alphabetical order
/// @param complete false when the list that declares them could not be read: then nothing is called unknown
record Known(Set<String> ids, boolean complete) {
    /// The `id` of each item.
    static Known of(Spot list) {
        return of(list.node().isArray(), list.items().stream().flatMap(item -> item.text("id").stream()));
    }

    static Known of(boolean complete, Stream<String> ids) {
        var sorted = new TreeSet<String>();
        ids.forEach(sorted::add);
        return new Known(sorted, complete);
    }

    boolean lacks(String id) {
        return complete && !ids.contains(id);
    }
}
