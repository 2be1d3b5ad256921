package parvis.server.completeness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;
import parvis.server.indicator.Period;

/// What terminals said of whole days, beside what came.
public interface Closings {
    /// The terminals that have counted, in the order of their ids.
    List<Counting> terminals();

    /// The days of the period that are complete: a closing came, and the facts stored or refused of that day are
    /// at least as many as its latest closing says (the last one that came). Closings and corrections do not count.
    Set<LocalDate> complete(TerminalId terminal, Period period);

    /// The days of the period on which a closing came and fewer facts than it says.
    List<ShortDay> fallenShort(TerminalId terminal, Period period);

    /// A day whose closing does not add up.
    ///
    /// @param day which
    /// @param said how many facts the closing says
    /// @param came how many came, refused ones too
    record ShortDay(LocalDate day, long said, long came) {}

    /// A terminal that has counted.
    ///
    /// @param terminal which
    /// @param place where it is enrolled, empty when it is not
    /// @param first its first day: the earliest of its accepted facts, closings included
    record Counting(TerminalId terminal, Optional<PlaceId> place, LocalDate first) {}
}
