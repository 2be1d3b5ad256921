package parvis.server.web.answer;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;
import parvis.server.completeness.Calendar;
import parvis.server.completeness.Completeness;
import parvis.server.completeness.CompletenessCheck;
import parvis.server.indicator.Calculator;
import parvis.server.indicator.Figure;
import parvis.server.indicator.FigureDefinition;
import parvis.server.indicator.Period;
import parvis.server.trend.Course;

/// What the server shows of a period: the plan's figures, and how complete the terminals' days are. Many may look at
/// once and again every few seconds: it is computed when something has changed, once for all.
public final class Figures {
    private static final int MOST_PERIODS = 16;
    private static final int MOST_COURSES = 256;

    private final Calculator calculator;
    private final List<FigureDefinition> definitions;
    private final CompletenessCheck check;
    private final ZoneId zone;
    private final InstantSource clock;
    private final LongSupplier changes;
    private final Remembered<Period, List<Figure>> figures;
    private final Remembered<Day, Completeness> whole;
    private final Remembered<Day, Map<TerminalId, Completeness>> each;
    private final Remembered<Day, List<Calendar>> calendars;
    private final Remembered<Asked, Course> courses;
    private final Remembered<Asked, List<Figure>> single;

    /// @param definitions the whole plan's, in its order
    /// @param zone of the territory's days
    /// @param changes grows when anything that figures are made from has changed
    public Figures(
            Calculator calculator,
            List<FigureDefinition> definitions,
            CompletenessCheck check,
            ZoneId zone,
            InstantSource clock,
            LongSupplier changes) {
        this.calculator = calculator;
        this.definitions = List.copyOf(definitions);
        this.check = check;
        this.zone = zone;
        this.clock = clock;
        this.changes = changes;
        this.figures = new Remembered<>(changes, MOST_PERIODS);
        this.whole = new Remembered<>(changes, MOST_PERIODS);
        this.each = new Remembered<>(changes, MOST_PERIODS);
        this.calendars = new Remembered<>(changes, MOST_PERIODS);
        this.courses = new Remembered<>(changes, MOST_COURSES);
        this.single = new Remembered<>(changes, MOST_COURSES);
    }

    /// The whole plan's figures, in its order; several for one definition where a figure is told apart by topic.
    public List<Figure> of(Period period) {
        return figures.get(period, asked -> calculator.figures(definitions, asked));
    }

    /// How complete the terminals' days of that period are.
    public Completeness completeness(Period period) {
        return whole.get(new Day(period, today()), asked -> check.over(asked.period(), asked.today()));
    }

    /// How complete the days of each terminal that has counted are.
    public Map<TerminalId, Completeness> byTerminal(Period period) {
        return each.get(new Day(period, today()), asked -> check.byTerminal(asked.period(), asked.today()));
    }

    /// The days of each terminal that has counted.
    public List<Calendar> calendars(Period period) {
        return calendars.get(new Day(period, today()), asked -> check.calendars(asked.period(), asked.today()));
    }

    /// A figure month by month.
    ///
    /// @param key the figure's, which tells apart those of an `each`
    public Course course(FigureDefinition definition, String key, Period period) {
        return courses.get(
                new Asked(definition, key, period, today()),
                asked -> Course.of(calculator, asked.definition(), asked.key(), asked.period(), asked.today()));
    }

    /// The figures of one definition.
    public List<Figure> of(FigureDefinition definition, Period period) {
        return single.get(
                new Asked(definition, "", period, today()),
                asked -> calculator.figures(asked.definition(), asked.period()));
    }

    /// How many expected days have passed since a terminal was heard of.
    public int silentDays(PlaceId place, Instant heard) {
        return check.silentDays(Optional.of(place), heard.atZone(zone).toLocalDate(), today());
    }

    /// Grows when anything that figures are made from has changed.
    public LongSupplier changes() {
        return changes;
    }

    /// Today, where the territory is.
    public LocalDate today() {
        return clock.instant().atZone(zone).toLocalDate();
    }

    private record Day(Period period, LocalDate today) {}

    private record Asked(FigureDefinition definition, String key, Period period, LocalDate today) {}
}
