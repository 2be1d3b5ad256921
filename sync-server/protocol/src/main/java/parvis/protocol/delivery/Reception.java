package parvis.protocol.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parvis.protocol.message.Acknowledgement;
import parvis.protocol.message.Epoch;
import parvis.protocol.message.Fact;
import parvis.protocol.message.FactId;
import parvis.protocol.message.Hello;
import parvis.protocol.message.Mark;
import parvis.protocol.message.ReceivedBatch;
import parvis.protocol.message.ReceivedFact;
import parvis.protocol.message.Refusal;
import parvis.protocol.message.RefusalReason;
import parvis.protocol.message.TerminalId;

/// One commit's worth of receiving: first all facts are handed to the store, then each epoch that was touched is
/// settled once, then the answers are made.
final class Reception {
    private static final int MOST_MARKS = 200;

    private final Ledger.Writing writing;
    private final LocalDate earliest;
    private final LocalDate latest;
    private final Instant now;
    private final Map<Stream, Progress> touched = new LinkedHashMap<>();
    private final Map<Stream, Long> settled = new LinkedHashMap<>();

    Reception(Ledger.Writing writing, LocalDate earliest, LocalDate latest, Instant now) {
        this.writing = writing;
        this.earliest = earliest;
        this.latest = latest;
        this.now = now;
    }

    List<Answer> take(List<Incoming> incoming) {
        var refusals = incoming.stream().map(this::keep).toList();
        touched.forEach((stream, progress) -> settled.put(stream, settle(stream, progress)));
        var answers = new ArrayList<Answer>(incoming.size());
        for (int i = 0; i < incoming.size(); i++) {
            answers.add(answer(incoming.get(i), refusals.get(i)));
        }
        return answers;
    }

    private List<Refusal> keep(Incoming message) {
        return switch (message) {
            case Incoming.Facts(var terminal, var batch) -> keep(terminal, batch);
            case Incoming.Greeting(var terminal, var hello) -> {
                greet(terminal, hello);
                yield List.of();
            }
            case Incoming.Unreadable(var terminal, var payload, var reason) -> {
                writing.unreadable(terminal, payload, reason, now);
                yield List.of();
            }
        };
    }

    private List<Refusal> keep(TerminalId terminal, ReceivedBatch batch) {
        var refused = new ArrayList<Refusal>();
        for (int i = 0; i < batch.facts().size(); i++) {
            var id = new FactId(terminal, batch.ref(i));
            switch (batch.facts().get(i)) {
                case ReceivedFact.Sound(var fact, var extra, var _)
                when isInTime(fact) -> writing.keep(id, fact, extra, now);
                case ReceivedFact.Sound(var _, var _, var raw) -> refused.add(refuse(id, RefusalReason.BAD_DATE, raw));
                case ReceivedFact.Faulty(var reason, var raw) -> refused.add(refuse(id, reason, raw));
            }
        }
        progress(terminal, batch.epoch()).arrived(batch.first(), batch.last());
        return refused;
    }

    private boolean isInTime(Fact fact) {
        return !fact.day().isBefore(earliest) && !fact.day().isAfter(latest);
    }

    private Refusal refuse(FactId id, RefusalReason reason, String raw) {
        writing.refuse(id, reason, raw, now);
        return new Refusal(id.ref(), reason);
    }

    private void greet(TerminalId terminal, Hello hello) {
        writing.greet(terminal, hello, now);
        hello.epochs().forEach(state -> progress(terminal, state.epoch()).said(state.from(), state.previous()));
    }

    private Progress progress(TerminalId terminal, Epoch epoch) {
        return touched.computeIfAbsent(new Stream(terminal, epoch), _ -> new Progress());
    }

    /// Moves an epoch's mark to the end of its unbroken run; a gap that can never be filled is noted and passed.
    private long settle(Stream stream, Progress progress) {
        var before = writing.standing(stream.terminal, stream.epoch);
        long through = before.through();
        if (progress.from > through + 1) {
            long first = writing.firstMissing(stream.terminal, stream.epoch, through + 1);
            if (first < progress.from) {
                writing.gap(stream.terminal, stream.epoch, first, progress.from - 1, now);
            }
            through = progress.from - 1;
        }
        long reached = progress.reach(through);
        if (reached > before.through()) {
            through = writing.firstMissing(stream.terminal, stream.epoch, reached + 1) - 1;
        }
        var after = new Standing(through, before.previous().or(() -> progress.previous));
        if (!after.equals(before)) {
            writing.stand(stream.terminal, stream.epoch, after);
        }
        return through;
    }

    private Answer answer(Incoming message, List<Refusal> refused) {
        var terminal = message.terminal();
        var acknowledgement = switch (message) {
            case Incoming.Facts(var _, var batch) -> acknowledge(List.of(mark(terminal, batch.epoch())), refused);
            case Incoming.Greeting(var _, var hello) ->
                acknowledge(
                        hello.epochs().stream()
                                .map(state -> mark(terminal, state.epoch()))
                                .toList(),
                        refused);
            case Incoming.Unreadable(var _, var payload, var reason) ->
                new Acknowledgement(
                        writing.marks(terminal, MOST_MARKS),
                        refused,
                        now,
                        Optional.of(new Acknowledgement.Unreadable(payload.length, reason)));
        };
        return new Answer(terminal, acknowledgement);
    }

    private Acknowledgement acknowledge(List<Mark> marks, List<Refusal> refused) {
        return new Acknowledgement(marks, refused, now, Optional.empty());
    }

    private Mark mark(TerminalId terminal, Epoch epoch) {
        return new Mark(epoch, settled.getOrDefault(new Stream(terminal, epoch), 0L));
    }

    private record Stream(TerminalId terminal, Epoch epoch) {}

    /// What this commit heard of one epoch.
    private static final class Progress {
        private final List<Run> runs = new ArrayList<>();
        private long from = 1;
        private Optional<Epoch> previous = Optional.empty();

        void arrived(long first, long last) {
            runs.add(new Run(first, last));
        }

        void said(long oldest, Optional<Epoch> before) {
            from = Math.max(from, oldest);
            previous = previous.or(() -> before);
        }

        /// How far the runs lead on from `through` without a break.
        long reach(long through) {
            long end = through;
            for (var run :
                    runs.stream().sorted(Comparator.comparingLong(Run::first)).toList()) {
                if (run.first <= end + 1) {
                    end = Math.max(end, run.last);
                }
            }
            return end;
        }
    }

    private record Run(long first, long last) {}
}
