package parvis.server.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What `territory check` prints: a line for each problem, and one that sums up.
///
/// @param sound whether the folder can serve as a territory
/// @param lines in French, by file and line
public record CheckReport(boolean sound, List<String> lines) {
    public CheckReport {
        lines = List.copyOf(lines);
    }

    /// Reads that folder and says what came of it.
    public static CheckReport of(Path folder) {
        return switch (PackReader.read(folder)) {
            case PackReading.Sound(var pack) -> new CheckReport(true, lines(pack.warnings(), good(pack)));
            case PackReading.Broken(var problems) -> new CheckReport(false, lines(problems, bad(problems)));
        };
    }

    /// How to call it.
    public static String usage() {
        return PackTexts.get("check.usage");
    }

    private static List<String> lines(List<Problem> problems, String summary) {
        return Stream.concat(problems.stream().map(Problem::toString), Stream.of(summary))
                .toList();
    }

    private static String good(Pack pack) {
        var territory = pack.territory();
        return PackTexts.get(
                "check.good",
                territory.name(),
                territory.places().size(),
                territory.activities().size(),
                territory.fiches().size(),
                territory.indicators().size(),
                pack.definitions().size(),
                territory.references().size(),
                pack.warnings().size());
    }

    private static String bad(List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        return PackTexts.get("check.bad", errors, problems.size() - errors);
    }
}
