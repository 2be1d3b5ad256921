package parvis.server.broker;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Counts what was refused, so that the log gets one line a minute instead of one for each of a million packets.
final class Refusals {
    /// Why something was refused or cut.
    enum Why {
        TOO_MANY_CONNECTIONS,
        MALFORMED,
        OUT_OF_ORDER,
        BAD_NAME,
        BAD_VERSION,
        BAD_SECRET,
        BAD_WILL,
        TOO_MANY_SIGN_INS,
        PUBLISH,
        SUBSCRIBE,
        TOO_LONG,
        NO_ROOM,
        TOO_MANY_REFUSALS,
        SLOW_READER
    }

    private final Map<Why, LongAdder> total = new EnumMap<>(Why.class);
    private final Map<Why, Long> told = new EnumMap<>(Why.class);

    Refusals() {
        for (Why why : Why.values()) {
            total.put(why, new LongAdder());
        }
    }

    /// May be called on any thread.
    void count(Why why) {
        adder(why).increment();
    }

    long total(Why why) {
        return adder(why).sum();
    }

    /// What was counted since the last call, in words for the log; empty when nothing was.
    String news() {
        return Stream.of(Why.values())
                .map(why -> new News(why, newly(why)))
                .filter(news -> news.count() > 0)
                .map(news -> news.why() + "=" + news.count())
                .collect(Collectors.joining(" "));
    }

    private long newly(Why why) {
        long now = total(why);
        var before = told.put(why, now);
        return before == null ? now : now - before;
    }

    private LongAdder adder(Why why) {
        return Objects.requireNonNull(total.get(why));
    }

    private record News(Why why, long count) {}
}
