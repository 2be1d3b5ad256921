package parvis.server.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Copies of the sound pack of the tests, each with one thing wrong.
final class BrokenPacks {
    private static final Path CASES = Path.of("src/test/resources/territories/broken-packs.txt");

    private BrokenPacks() {}

    /// A copy of the sound pack that a test may spoil, and of the folder beside it.
    static Path copy(Path into) throws IOException {
        Files.createDirectories(into);
        copy(BourgExemplePackTest.FOLDER.resolveSibling("pays-exemple"), into.resolve("pays-exemple"));
        return copy(BourgExemplePackTest.FOLDER, into.resolve("pack"));
    }

    private static Path copy(Path from, Path folder) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(from.relativize(file)));
            }
        }
        return folder;
    }

    /// One thing to spoil, and the lines that the check must then print.
    record Case(String name, String file, String from, String to, List<String> expected) {
        void spoil(Path folder) throws IOException {
            var path = folder.resolve(file);
            var text = Files.readString(path);
            if (!text.contains(from)) {
                throw new IllegalStateException(name + ": not in " + file + ": " + from);
            }
            int at = text.indexOf(from);
            Files.writeString(path, text.substring(0, at) + to + text.substring(at + from.length()));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /// The table: `== name`, the file, `- what stands there`, `+ what is put instead`, `> each line that is printed`.
    static List<Case> cases() throws IOException {
        var cases = new ArrayList<Case>();
        for (var block : Files.readString(CASES).split("(?m)^== ", -1)) {
            var lines = block.lines().toList();
            if (lines.size() >= 4) {
                cases.add(new Case(
                        lines.getFirst(),
                        lines.get(1),
                        lines.get(2).substring(2).replace("\\n", "\n"),
                        lines.get(3).substring(2).replace("\\n", "\n"),
                        lines.stream()
                                .filter(line -> line.startsWith("> "))
                                .map(line -> line.substring(2))
                                .toList()));
            }
        }
        return cases;
    }
}
