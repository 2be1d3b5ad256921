package parvis.server.pack;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What one folder says of rights and needs. Any of its files may be left out, and is a document without content then.
///
/// @param rights `rights.json`
/// @param events `life-events.json`
/// @param operators `operators.json`
/// @param synonyms `synonyms.json`
/// @param words `words.json`
/// @param needs `needs.json`
record ContentFiles(
        Document rights, Document events, Document operators, Document synonyms, Document words, Document needs) {
    private static final String NAMED = "content";

    /// The folders that `territory.json` names, in its order, and the town's own last. They lie beside the town's, so
    /// that a town cannot name anything else of the machine.
    static List<ContentFiles> of(Path folder, Spot territory, Problems problems) {
        var all = new ArrayList<ContentFiles>();
        for (var item : territory.items(NAMED)) {
            item.text().filter(ContentFiles::isName).ifPresent(name -> {
                var beside = folder.toAbsolutePath().normalize().resolveSibling(name);
                if (Files.isDirectory(beside, LinkOption.NOFOLLOW_LINKS)) {
                    all.add(read(new DocumentReader(beside, name + "/", problems), name + "/", problems));
                } else {
                    problems.error(item, "content.absent", name);
                }
            });
        }
        all.add(read(new DocumentReader(folder, problems), "", problems));
        return all;
    }

    private static boolean isName(String name) {
        return name.matches("[a-z0-9][a-z0-9-]{0,62}");
    }

    private static ContentFiles read(DocumentReader reader, String shown, Problems problems) {
        return new ContentFiles(
                read(reader, shown, "rights.json", problems),
                read(reader, shown, "life-events.json", problems),
                read(reader, shown, "operators.json", problems),
                read(reader, shown, "synonyms.json", problems),
                read(reader, shown, "words.json", problems),
                read(reader, shown, "needs.json", problems));
    }

    private static Document read(DocumentReader reader, String shown, String name, Problems problems) {
        var absent = PackFiles.absent(shown + name);
        return reader.isThere(name) ? PackFiles.checked(reader.read(name).orElse(absent), problems) : absent;
    }
}
