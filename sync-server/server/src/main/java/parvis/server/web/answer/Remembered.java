package parvis.server.web.answer;

import java.util.LinkedHashMap;
import java.util.function.Function;
import java.util.function.LongSupplier;

/// The last answers to a few questions, for as long as nothing has changed. Whoever asks while an answer is being made
/// waits for it.
final class Remembered<Q, A> {
    private final LongSupplier changes;
    private final int most;
    private final LinkedHashMap<Q, A> answers = new LinkedHashMap<>();
    private long asOf = Long.MIN_VALUE;

    /// @param changes another number when an answer may have changed; read before the answer is made
    /// @param most so many answers are kept
    Remembered(LongSupplier changes, int most) {
        this.changes = changes;
        this.most = most;
    }

    synchronized A get(Q question, Function<Q, A> answer) {
        long now = changes.getAsLong();
        if (now != asOf) {
            answers.clear();
            asOf = now;
        }
        var known = answers.get(question);
        if (known != null) {
            return known;
        }
        var made = answer.apply(question);
        if (answers.size() >= most) {
            answers.pollFirstEntry();
        }
        answers.put(question, made);
        return made;
    }
}
