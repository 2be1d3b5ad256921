package parvis.kiosk.workshop;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// When the sessions of a series are: a first day, how often, until when, and which days are left out.
///
/// @param first the first day
/// @param time local time of each
/// @param every how often
/// @param until the last day at most; the first day for [Every#ONCE]
/// @param except days left out: holidays, closures, what staff strike
public record Rhythm(LocalDate first, LocalTime time, Every every, LocalDate until, Set<LocalDate> except) {
    /// The most sessions of one series in one go.
    public static final int MOST = 120;

    /// @throws IllegalArgumentException when `until` is before `first`
    public Rhythm {
        if (until.isBefore(first)) {
            throw new IllegalArgumentException("until < first: " + until + " < " + first);
        }
        except = Set.copyOf(except);
    }

    /// How often.
    public enum Every {
        ONCE(0),
        WEEK(1),
        SECOND_WEEK(2);

        private final int weeks;

        Every(int weeks) {
            this.weeks = weeks;
        }
    }

    /// Its days without those left out, at most [#MOST].
    public List<LocalDate> days() {
        var all = every == Every.ONCE
                ? Stream.of(first)
                : Stream.iterate(first, day -> !day.isAfter(until), day -> day.plusWeeks(every.weeks));
        return all.filter(day -> !except.contains(day)).limit(MOST).toList();
    }

    /// The starts of its sessions.
    public List<LocalDateTime> starts() {
        return days().stream().map(day -> day.atTime(time)).toList();
    }
}
