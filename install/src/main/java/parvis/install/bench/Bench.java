package parvis.install.bench;

import java.util.Arrays;
import java.util.List;

/// `install/bench NAME`; without a name lists them.
public final class Bench {
    private static final List<Benchmark> ALL = List.of(
            new IngestBench(),
            new TouchBench(),
            new StartBench(),
            new StaffBench(),
            new ResidentBench(),
            new SearchBench(),
            new PagesBench());
    private static final int UNKNOWN = 2;

    private Bench() {}

    /// Runs the benchmark named by the first argument, handing it the others.
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            ALL.forEach(benchmark -> System.out.printf("%-10s %s%n", benchmark.name(), benchmark.about()));
            return;
        }
        for (var benchmark : ALL) {
            if (benchmark.name().equals(arguments[0])) {
                benchmark.run(Arrays.copyOfRange(arguments, 1, arguments.length));
                return;
            }
        }
        System.err.println("install/bench : il n’y a pas de mesure « " + arguments[0] + " ».");
        System.exit(UNKNOWN);
    }
}
