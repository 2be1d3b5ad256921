package parvis.install.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.ClockQuality;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Fact;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.server.territory.Activity;
import parvis.server.territory.Dimension;
import parvis.server.territory.Territory;

/// An invented past of one terminal: the same for the same seed. It knows no activity by name, only what each one's
/// form
/// asks, so that any territory comes alive.
final class SamplePast {
    private static final int OPENS = 9;
    private static final int HOURS = 8;
    /// About one day in so many has a meeting, a workshop or another action of one kind.
    private static final int RARITY = 9;
    /// One newcomer in so many visits.
    private static final int NEWCOMER = 6;

    private final Territory territory;
    private final SampleTerminal terminal;
    private final Random random;
    private final SampleForm form;

    SamplePast(Territory territory, SampleTerminal terminal, long seed) {
        this.territory = territory;
        this.terminal = terminal;
        this.random = new Random(seed);
        this.form = new SampleForm(territory, random);
    }

    /// Every fact of the days from `first` to `last`, a closing a day, in the order of time.
    List<Fact> facts(LocalDate first, LocalDate last) {
        var all = new ArrayList<Fact>();
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            var ofTheDay = isOpen(day) ? day(day) : List.<Fact>of();
            all.addAll(ofTheDay);
            all.add(closing(day, ofTheDay));
        }
        return all;
    }

    private boolean isOpen(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !territory.isClosed(terminal.place(), day)
                && territory.publicHolidays().on(day).isEmpty();
    }

    private List<Fact> day(LocalDate day) {
        var facts = new ArrayList<Fact>();
        for (var activity : territory.activities()) {
            if (isMachines(activity.id())) {
                continue;
            }
            if (isTheDoor(activity)) {
                visits(day, activity, facts);
            } else if (random.nextInt(RARITY) == 0) {
                facts.add(action(day, activity));
            }
        }
        return facts;
    }

    /// The first activity that tells the desks apart: what happens all day long.
    private boolean isTheDoor(Activity activity) {
        return territory.activities().stream()
                .filter(one -> one.fields().contains(Dimension.SERVICE))
                .findFirst()
                .filter(activity::equals)
                .isPresent();
    }

    private static boolean isMachines(ActivityId activity) {
        return activity.equals(Fact.CLOSING) || activity.equals(Fact.PASSAGE);
    }

    /// Mornings are fuller than afternoons, the first desk fuller than the last.
    private void visits(LocalDate day, Activity activity, List<Fact> facts) {
        for (int hour = OPENS; hour < OPENS + HOURS; hour++) {
            int desk = 0;
            for (var service : territory.services()) {
                int most = (hour < OPENS + HOURS / 2 ? 7 : 4) - desk++;
                int people = most > 0 && random.nextBoolean() ? random.nextInt(most) : 0;
                if (people > 0) {
                    var dimensions =
                            Dimensions.of(terminal.place(), activity.id()).withService(service.id());
                    facts.add(fact(day, hour, dimensions, visitors(people)));
                }
            }
        }
    }

    private Measures visitors(int people) {
        int newcomers = 0;
        for (int i = 0; i < people; i++) {
            newcomers += random.nextInt(NEWCOMER) == 0 ? 1 : 0;
        }
        return newcomers == 0
                ? Measures.of(Measure.PEOPLE, people)
                : Measures.of(Measure.PEOPLE, people, Measure.NEWCOMERS, newcomers);
    }

    private Fact action(LocalDate day, Activity activity) {
        return fact(
                day,
                OPENS + random.nextInt(HOURS),
                form.dimensions(terminal.place(), activity),
                form.measures(activity));
    }

    private Fact closing(LocalDate day, List<Fact> facts) {
        long people = facts.stream()
                .mapToLong(fact -> fact.measures().get(Measure.PEOPLE))
                .sum();
        var measures = Measures.of(Measure.FACTS, facts.size(), Measure.PEOPLE, people)
                .plus(Measures.of(Measure.MINUTES, facts.isEmpty() ? 0 : HOURS * 60L));
        return fact(day, 23, Dimensions.of(terminal.place(), Fact.CLOSING), measures);
    }

    private static Fact fact(LocalDate day, int hour, Dimensions dimensions, Measures measures) {
        return new Fact(day, hour, ClockQuality.SYNCED, dimensions, measures, Optional.empty());
    }
}
