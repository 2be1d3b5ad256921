package parvis.server.completeness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;
import parvis.server.completeness.Completeness.Missed;
import parvis.server.indicator.Period;

/// Compares the days that terminals should have counted with those that came. Expected of a terminal are the days from
/// its first to yesterday on which its place is open.
public final class CompletenessCheck {
    private final OpeningDays opening;
    private final Closings closings;

    /// @param opening when places are open
    /// @param closings what came
    public CompletenessCheck(OpeningDays opening, Closings closings) {
        this.opening = opening;
        this.closings = closings;
    }

    /// Of all terminals together.
    ///
    /// @param today in the territory's zone; today itself is not expected yet
    public Completeness over(Period period, LocalDate today) {
        var all = closings.terminals().stream()
                .map(terminal -> days(terminal, period, today))
                .toList();
        return Completeness.of(
                all.stream().mapToInt(Days::expected).sum(),
                all.stream().flatMap(days -> days.missed().stream()).toList(),
                all.stream().flatMap(days -> days.assumed().stream()).toList());
    }

    /// Of each terminal that has counted, in the order of their ids.
    ///
    /// @param today in the territory's zone
    public Map<TerminalId, Completeness> byTerminal(Period period, LocalDate today) {
        var all = new LinkedHashMap<TerminalId, Completeness>();
        for (var terminal : closings.terminals()) {
            var days = days(terminal, period, today);
            all.put(
                    terminal.terminal(),
                    Completeness.of(
                            days.expected(),
                            days.missed(),
                            days.assumed().stream().toList()));
        }
        return all;
    }

    /// The days of each terminal that has counted, in the order of their ids.
    ///
    /// @param today in the territory's zone
    public List<Calendar> calendars(Period period, LocalDate today) {
        return closings.terminals().stream()
                .map(terminal -> calendar(terminal, period, today))
                .toList();
    }

    private Calendar calendar(Closings.Counting terminal, Period period, LocalDate today) {
        var complete = closings.complete(terminal.terminal(), period);
        var fallenShort = closings.fallenShort(terminal.terminal(), period).stream()
                .collect(Collectors.toMap(Closings.ShortDay::day, day -> day));
        return new Calendar(
                terminal.terminal(),
                terminal.place(),
                period.from()
                        .datesUntil(period.to().plusDays(1))
                        .map(day -> {
                            var lacking = fallenShort.get(day);
                            if (lacking != null) {
                                return new Calendar.Day(day, Calendar.State.SHORT, lacking.said(), lacking.came());
                            }
                            return new Calendar.Day(day, state(terminal, day, today, complete), 0, 0);
                        })
                        .toList());
    }

    private Calendar.State state(Closings.Counting terminal, LocalDate day, LocalDate today, Set<LocalDate> complete) {
        if (complete.contains(day)) {
            return Calendar.State.COMPLETE;
        }
        if (day.isBefore(terminal.first()) || !day.isBefore(today)) {
            return Calendar.State.OUTSIDE;
        }
        return opening.isOpen(terminal.place(), day) ? Calendar.State.ABSENT : Calendar.State.CLOSED;
    }

    /// How many expected days have passed, whole, since a terminal was heard of: none for a weekend, August or a
    /// public holiday.
    ///
    /// @param heard the day of its last contact
    /// @param today in the territory's zone
    public int silentDays(Optional<PlaceId> place, LocalDate heard, LocalDate today) {
        return heard.plusDays(1).isBefore(today)
                ? (int) heard.plusDays(1)
                        .datesUntil(today)
                        .filter(day -> opening.isOpen(place, day))
                        .count()
                : 0;
    }

    private Days days(Closings.Counting terminal, Period period, LocalDate today) {
        var from = later(terminal.first(), period.from());
        var to = earlier(today.minusDays(1), period.to());
        if (to.isBefore(from)) {
            return new Days(0, List.of(), Optional.empty());
        }
        var open = from.datesUntil(to.plusDays(1))
                .filter(day -> opening.isOpen(terminal.place(), day))
                .toList();
        var missed = new ArrayList<>(open);
        missed.removeAll(closings.complete(terminal.terminal(), new Period(from, to)));
        return new Days(
                open.size(),
                missed.stream().map(day -> new Missed(terminal.terminal(), day)).toList(),
                open.isEmpty()
                        ? Optional.empty()
                        : terminal.place().filter(place -> opening.isAssumed(Optional.of(place))));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private record Days(int expected, List<Missed> missed, Optional<PlaceId> assumed) {}
}
