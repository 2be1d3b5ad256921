package parvis.server.pack;

import java.nio.file.Files;
import java.nio.file.Path;

/// Reads the folder of a territory. Whatever is in it, the answer is a pack or a list of problems, never a surprise.
public final class PackReader {
    private PackReader() {}

    /// Reads and checks everything; all problems at once, so that a person mends them in one go.
    public static PackReading read(Path folder) {
        var problems = new Problems();
        if (!Files.isDirectory(folder)) {
            problems.file(folder.toString(), 0, "folder.absent");
            return new PackReading.Broken(problems.sorted());
        }
        var files = PackFiles.read(folder, problems);
        var vocabulary = Vocabulary.of(files);
        new TerritoryChecks(folder, files, vocabulary, problems).run();
        new PlanChecks(files, vocabulary, problems).run();
        var content = Content.of(files);
        new ContentChecks(files, content, vocabulary, problems).run();
        new NeedChecks(files, content, vocabulary, problems).run();
        if (problems.anyError()) {
            return new PackReading.Broken(problems.sorted());
        }
        return new PackReading.Sound(new Pack(
                new TerritoryMapper(files, vocabulary).territory(),
                new PlanMapper(files, vocabulary).definitions(),
                new ContentMapper(content).rights(),
                new NeedMapper(content, files).needs(),
                problems.sorted()));
    }

    /// The pack of a server that starts.
    ///
    /// @throws BrokenPack when the folder is not a sound pack
    public static Pack open(Path folder) {
        return switch (read(folder)) {
            case PackReading.Sound(var pack) -> pack;
            case PackReading.Broken(var problems) -> throw new BrokenPack(folder, problems);
        };
    }
}
