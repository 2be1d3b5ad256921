package parvis.server.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Somebody else's reader of PDFs.
public final class Poppler {
    private final Path file;

    public Poppler(Path folder, byte[] pdf) {
        file = folder.resolve("report.pdf");
        try {
            Files.write(file, pdf);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// What `pdfinfo`, `pdftotext`… says of the file.
    public String says(String command, String... options) {
        var words = new ArrayList<>(List.of(command));
        words.addAll(List.of(options));
        words.add(file.toString());
        if (command.equals("pdftotext")) {
            words.add("-");
        }
        return run(words);
    }

    static String run(List<String> words) {
        try {
            var process = new ProcessBuilder(words).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(words + ": " + said);
            }
            return said;
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(words + " (is poppler-utils installed?)", failure);
        }
    }
}
