package parvis.kiosk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Fact;
import parvis.protocol.message.Measures;
import parvis.protocol.message.SessionId;

/// One row of what a terminal counted: day, hour and dimensions, corrections netted; closings left out. Reads
/// as `2026-10-05 | 9 | reception service=ccas | people 3, newcomers 1`.
///
/// @param day local
/// @param hour local
/// @param what the dimensions in words
/// @param numbers the measures in words, those of 0 left out
record Counted(LocalDate day, int hour, String what, String numbers) {
    /// By day, hour and words.
    static final Comparator<Counted> ORDER = Comparator.comparing(Counted::day)
            .thenComparingInt(Counted::hour)
            .thenComparing(Counted::what)
            .thenComparing(Counted::numbers);

    /// The rows of these facts, by day, hour and words; what nets to nothing is left out.
    ///
    /// @param session what a session is called in the table
    static List<Counted> net(List<Fact> facts, Function<SessionId, String> session) {
        record Key(LocalDate day, int hour, Dimensions dimensions, boolean later) {}
        var sums = new LinkedHashMap<Key, Measures>();
        for (var fact : facts) {
            if (!fact.isClosing()) {
                sums.merge(
                        new Key(fact.day(), fact.hour(), fact.dimensions(), fact.later()),
                        fact.measures(),
                        Measures::plus);
            }
        }
        var rows = new ArrayList<Counted>();
        sums.forEach((key, sum) -> {
            if (!sum.isZero()) {
                rows.add(new Counted(
                        key.day, key.hour, words(key.dimensions, session) + (key.later ? " later" : ""), words(sum)));
            }
        });
        rows.sort(ORDER);
        return rows;
    }

    private static String words(Dimensions of, Function<SessionId, String> session) {
        var words = new StringBuilder(of.activity().value());
        add(words, "service", of.service().map(Object::toString));
        add(words, "topic", of.topic().map(Object::toString));
        add(words, "theme", of.theme().map(Object::toString));
        add(words, "audience", of.audience().map(Object::toString));
        add(words, "led", of.led().map(led -> led.name().toLowerCase(java.util.Locale.ROOT)));
        add(words, "session", of.session().map(session));
        add(words, "partners", list(of.partners()));
        add(words, "invited", list(of.partnersInvited()));
        return of.together() ? words + " together" : words.toString();
    }

    private static Optional<String> list(List<?> ids) {
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(ids.stream().map(Object::toString).sorted().collect(Collectors.joining("+")));
    }

    private static void add(StringBuilder words, String name, Optional<String> value) {
        value.ifPresent(text -> words.append(' ').append(name).append('=').append(text));
    }

    private static String words(Measures sum) {
        return sum.values().entrySet().stream()
                .filter(each -> each.getValue() != 0)
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey().wireName() + " " + each.getValue())
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return day + " | " + hour + " | " + what + " | " + numbers;
    }
}
