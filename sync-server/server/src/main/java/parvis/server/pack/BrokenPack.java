package parvis.server.pack;

import java.io.Serial;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// The server was given a territory pack that it refuses. Its message lists every problem, a line each, in French.
public final class BrokenPack extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    BrokenPack(Path folder, List<Problem> problems) {
        super(PackTexts.get("pack.refused", folder.toString())
                + problems.stream().map(problem -> "\n" + problem).collect(Collectors.joining()));
        this.problems = List.copyOf(problems);
    }

    /// What is wrong, by file and line.
    public List<Problem> problems() {
        return problems;
    }
}
