package parvis.server.pack;

import java.util.List;

/// What came of reading a folder.
public sealed interface PackReading {
    /// The territory can be served.
    record Sound(Pack pack) implements PackReading {}

    /// It cannot, and why: at least one error, warnings among them, by file and line.
    record Broken(List<Problem> problems) implements PackReading {
        public Broken {
            problems = List.copyOf(problems);
        }
    }
}
