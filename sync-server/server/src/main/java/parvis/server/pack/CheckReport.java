package parvis.server.pack;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import parvis.protocol.catalogue.RightPart;

/// What `territory check` prints: a line for each problem, and one that sums up.
///
/// @param sound whether the folder can serve as a territory
/// @param lines in French, by file and line
public record CheckReport(boolean sound, List<String> lines) {
    public CheckReport {
        lines = List.copyOf(lines);
    }

    /// Reads that folder and says what came of it.
    ///
    /// @param now tells which cards of rights are past the day before which a person reads them again
    public static CheckReport of(Path folder, Instant now) {
        return switch (PackReader.read(folder)) {
            case PackReading.Sound(var pack) ->
                new CheckReport(
                        true,
                        Stream.of(
                                        pack.warnings().stream().map(Problem::toString),
                                        late(pack, now),
                                        Stream.of(good(pack)))
                                .flatMap(line -> line)
                                .toList());
            case PackReading.Broken(var problems) -> new CheckReport(false, lines(problems, bad(problems)));
        };
    }

    private static Stream<String> late(Pack pack, Instant now) {
        var today = now.atZone(pack.territory().zone()).toLocalDate();
        var late = pack.rights().rights().stream()
                .filter(right -> right.checkBy().isBefore(today))
                .sorted(Comparator.comparing(RightPart::checkBy))
                .map(right -> right.id() + " (" + right.checkBy() + ")")
                .toList();
        return late.isEmpty()
                ? Stream.empty()
                : Stream.of(PackTexts.get("check.late", late.size(), String.join(", ", late)));
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
                pack.warnings().size(),
                pack.rights().rights().size());
    }

    private static String bad(List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        return PackTexts.get("check.bad", errors, problems.size() - errors);
    }
}
