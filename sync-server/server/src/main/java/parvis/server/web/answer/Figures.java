package parvis.server.web.answer;

import java.time.LocalDate;
import java.util.List;
import parvis.protocol.message.TerminalId;
import parvis.server.indicator.Figure;
import parvis.server.indicator.Period;

/// What the server shows of a period.
public interface Figures {
    /// The whole plan's figures, in its order; several for one definition where a figure is told apart by topic.
    List<Figure> of(Period period);

    /// How complete the terminals' days of that period are.
    Completeness completeness(Period period);

    /// How complete one terminal's days of that period are.
    Completeness completeness(Period period, TerminalId terminal);

    /// Days on which a terminal was expected to count, and what came.
    ///
    /// @param expected days
    /// @param complete days of which all facts came
    /// @param missing the newest days that are not complete
    /// @param missingCount how many are not
    /// @param assumed true where no source says on which days a place is open
    record Completeness(int expected, int complete, List<MissingDay> missing, int missingCount, boolean assumed) {
        public Completeness {
            missing = List.copyOf(missing);
        }
    }

    /// A day of a terminal that is not complete.
    record MissingDay(TerminalId terminal, LocalDate day) {}
}
