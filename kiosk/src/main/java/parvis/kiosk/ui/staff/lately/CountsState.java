package parvis.kiosk.ui.staff.lately;

import java.util.List;
import java.util.Optional;
import parvis.kiosk.ui.LatelyRoute.Span;

/// What was counted in a span, in words.
///
/// @param span which kind
/// @param table whether it is shown as a table
/// @param heading « hier, lundi 23 novembre »
/// @param brief the same where there is little room
/// @param earlier whether one can look further back
/// @param later whether one can look further on
/// @param counted what was counted; empty: it is being looked up, or cannot be read
/// @param sent what is sent and what waits
/// @param toSee how many things there are to look at
/// @param problem what went wrong; empty: nothing
public record CountsState(
        Span span,
        boolean table,
        String heading,
        String brief,
        boolean earlier,
        boolean later,
        Optional<Counted> counted,
        List<String> sent,
        int toSee,
        String problem) {
    public CountsState {
        sent = List.copyOf(sent);
    }

    /// What was counted.
    ///
    /// @param total « 70 personnes accueillies, dont 6 nouvelles »
    /// @param brief the same where there is little room
    /// @param people the same as a number
    /// @param bars the span's parts
    /// @param desks who came where
    /// @param others people who were received at none of the desks
    /// @param besides other activities, most people first
    /// @param passages what the door saw, never added to the rest; empty: it saw nothing
    public record Counted(
            String total,
            String brief,
            long people,
            List<Bar> bars,
            List<Desk> desks,
            long others,
            List<Line> besides,
            Optional<String> passages) {
        public Counted {
            bars = List.copyOf(bars);
            desks = List.copyOf(desks);
            besides = List.copyOf(besides);
        }
    }

    /// One part of the span: an hour, a day, a week.
    ///
    /// @param name below its bar, and before its row
    /// @param brief the same where there is little room
    /// @param spoken the same, read aloud
    /// @param byDesk people at each desk
    /// @param others people who were received at none of them
    /// @param newcomers how many of all came for the first time this year
    public record Bar(String name, String brief, String spoken, List<Long> byDesk, long others, long newcomers) {
        public Bar {
            byDesk = List.copyOf(byDesk);
        }

        /// All of that part.
        public long people() {
            return others + byDesk.stream().mapToLong(Long::longValue).sum();
        }
    }

    /// One desk.
    ///
    /// @param label what people call it
    /// @param people how many
    /// @param newcomers « 4 nouveaux »
    public record Desk(String label, long people, String newcomers) {}

    /// One activity.
    ///
    /// @param label what people call it
    /// @param value what was counted
    public record Line(String label, String value) {}
}
