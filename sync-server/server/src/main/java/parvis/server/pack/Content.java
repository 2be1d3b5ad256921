package parvis.server.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What all folders together say of rights and needs: a later folder's entry stands in the place of an earlier one's of
/// the same
/// id, and a new one at the end.
///
/// @param themes of rights, by id
/// @param rights by id
/// @param events by id
/// @param operators by id
/// @param numbers by their digits
/// @param synonyms by their term
/// @param words by the word
/// @param needs by id
/// @param here where operators are found in this town
/// @param complete false when a folder that the town names is not there: then nothing is called unknown
record Content(
        Map<String, Spot> themes,
        Map<String, Spot> rights,
        Map<String, Spot> events,
        Map<String, Spot> operators,
        Map<String, Spot> numbers,
        Map<String, Spot> synonyms,
        Map<String, Spot> words,
        Map<String, Spot> needs,
        List<Spot> here,
        boolean complete) {
    static Content of(PackFiles files) {
        var folders = files.content();
        return new Content(
                merged(folders, ContentFiles::rights, "themes", "id"),
                merged(folders, ContentFiles::rights, "rights", "id"),
                merged(folders, ContentFiles::events, "events", "id"),
                merged(folders, ContentFiles::operators, "operators", "id"),
                merged(folders, ContentFiles::operators, "numbers", "number"),
                merged(folders, ContentFiles::synonyms, "synonyms", "term"),
                merged(folders, ContentFiles::words, "words", "word"),
                merged(folders, ContentFiles::needs, "needs", "id"),
                folders.stream()
                        .flatMap(folder -> folder.operators().spot().items("here").stream())
                        .toList(),
                folders.size() > files.territory().spot().items("content").size());
    }

    private static Map<String, Spot> merged(
            List<ContentFiles> folders, Function<ContentFiles, Document> file, String list, String key) {
        var all = new LinkedHashMap<String, Spot>();
        for (var folder : folders) {
            var root = file.apply(folder).spot();
            root.items("without").forEach(item -> item.text().ifPresent(all::remove));
            root.items(list).forEach(item -> item.text(key).ifPresent(id -> all.put(id, item)));
        }
        return all;
    }
}
