package parvis.server.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parvis.server.pack.Problem.Severity;

/// What was found wrong so far. Each rule has a key in the texts, and `KEY.advice` says what to do.
final class Problems {
    /// More than anyone reads; a file that is wrong all over must not fill the memory.
    static final int MOST = 200;

    private final Set<Problem> found = new LinkedHashSet<>();

    void error(Spot spot, String code, Object... values) {
        at(spot, Severity.ERROR, code, values);
    }

    void warning(Spot spot, String code, Object... values) {
        at(spot, Severity.WARNING, code, values);
    }

    /// An id or word that is not among `known`: the advice guesses which was meant, else lists them.
    void unknown(Spot spot, Severity severity, String code, String written, Collection<String> known) {
        var guess = Closest.to(written, known).map(close -> PackTexts.get("closest", close));
        var list = known.isEmpty() ? "–" : String.join(", ", known);
        raw(new Problem(
                spot.document().file(),
                spot.line(),
                spot.pointer(),
                severity,
                code,
                PackTexts.get(code, written),
                guess.orElseGet(() -> PackTexts.get(code + ".advice", written, list))));
    }

    void unknown(Spot spot, String code, String written, Collection<String> known) {
        unknown(spot, Severity.ERROR, code, written, known);
    }

    void file(String file, int line, String code, Object... values) {
        add(file, line, "", Severity.ERROR, code, values);
    }

    boolean anyError() {
        return found.stream().anyMatch(Problem::isError);
    }

    /// By file and line.
    List<Problem> sorted() {
        var sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(Problem::file)
                .thenComparingInt(Problem::line)
                .thenComparing(Problem::pointer)
                .thenComparing(Problem::code));
        return List.copyOf(sorted);
    }

    void raw(Problem problem) {
        if (found.size() < MOST) {
            found.add(problem);
        }
    }

    private void at(Spot spot, Severity severity, String code, Object... values) {
        add(spot.document().file(), spot.line(), spot.pointer(), severity, code, values);
    }

    private void add(String file, int line, String pointer, Severity severity, String code, Object... values) {
        var advice = code + ".advice";
        raw(new Problem(
                file,
                line,
                pointer,
                severity,
                code,
                PackTexts.get(code, values),
                PackTexts.has(advice) ? PackTexts.get(advice, values) : ""));
    }
}
