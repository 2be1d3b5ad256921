package parvis.server.completeness;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;

/// How much of what should have been counted has come.
///
/// @param expected days on which terminals should have counted
/// @param complete of which all has come
/// @param missing the newest of the others, at most [#MOST_MISSING], newest first
/// @param missingCount how many others there are
/// @param assumed places whose opening is unknown, so that it was assumed
public record Completeness(
        int expected, int complete, List<Missed> missing, int missingCount, SortedSet<PlaceId> assumed) {
    /// So many missing days are named.
    public static final int MOST_MISSING = 50;

    private static final Comparator<Missed> NEWEST_FIRST = Comparator.comparing(Missed::day)
            .reversed()
            .thenComparing(missed -> missed.terminal().value());

    /// @throws IllegalArgumentException when the numbers do not agree
    public Completeness {
        missing = List.copyOf(missing);
        assumed = Collections.unmodifiableSortedSet(assumed);
        if (complete + missingCount != expected) {
            throw new IllegalArgumentException(
                    "complete + missing != expected: " + complete + " + " + missingCount + " != " + expected);
        }
    }

    /// Of so many expected days, all but those.
    static Completeness of(int expected, Collection<Missed> missed, Collection<PlaceId> assumed) {
        var places = new TreeSet<>(Comparator.comparing(PlaceId::value));
        places.addAll(assumed);
        return new Completeness(
                expected,
                expected - missed.size(),
                missed.stream().sorted(NEWEST_FIRST).limit(MOST_MISSING).toList(),
                missed.size(),
                places);
    }

    /// A day of a terminal that has not come, or not wholly.
    public record Missed(TerminalId terminal, LocalDate day) {}
}
