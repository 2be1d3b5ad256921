package parvis.server.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parvis.protocol.message.Measure;
import parvis.server.territory.Activity;
import parvis.server.territory.Dimension;
import parvis.server.territory.IndicatorId;
import parvis.server.territory.Territory;

/// Which indicators an activity's facts take part in, read out of the territory's own formulas: what a form can say to
/// whoever fills it in.
public final class Feeds {
    private final Territory territory;
    private final List<FigureDefinition> definitions;
    private final Conditions conditions;

    /// @param definitions of that territory, in the plan's order
    public Feeds(Territory territory, List<FigureDefinition> definitions) {
        this.territory = territory;
        this.definitions = List.copyOf(definitions);
        this.conditions = new Conditions(new Labels(territory));
    }

    /// An indicator that an activity feeds, under conditions.
    ///
    /// @param indicator the plan's row
    /// @param label as the plan says it
    /// @param measures the numbers that it adds up
    /// @param fields of which it counts the different values
    /// @param conditions in plain words; none: always
    public record Feed(
            IndicatorId indicator,
            String label,
            List<Measure> measures,
            List<Dimension> fields,
            List<String> conditions) {
        public Feed {
            measures = List.copyOf(measures);
            fields = List.copyOf(fields);
            conditions = List.copyOf(conditions);
        }
    }

    /// What that activity feeds, in the plan's order. What an indicator asks under a condition and once more without
    /// one (a part of a whole) is said with the condition only.
    public List<Feed> of(Activity activity) {
        var feeds = new ArrayList<Feed>();
        for (var indicator : territory.indicators()) {
            var asked = new LinkedHashMap<List<String>, Asked>();
            definitions.stream()
                    .filter(definition -> definition.indicator().equals(indicator.id()))
                    .flatMap(definition -> definition.formula().walk())
                    .forEach(part -> add(asked, part, activity));
            asked.forEach((when, what) -> {
                if (!when.isEmpty() || !isSaid(asked, what)) {
                    feeds.add(new Feed(
                            indicator.id(),
                            indicator.label(),
                            List.copyOf(what.measures),
                            List.copyOf(what.fields),
                            when));
                }
            });
        }
        return feeds;
    }

    private void add(Map<List<String>, Asked> asked, Formula part, Activity activity) {
        switch (part) {
            case Formula.Sum(var measure, var where) -> {
                if (activity.measures().contains(measure) && canFit(where, activity)) {
                    asked(asked, where).measures.add(measure);
                }
            }
            case Formula.Distinct(var fields, var where) -> {
                if (canFit(where, activity)) {
                    fields.stream()
                            .sorted()
                            .filter(activity.fields()::contains)
                            .forEach(field -> asked(asked, where).fields.add(field));
                }
            }
            case Formula.Add _,
                    Formula.Ratio _,
                    Formula.Each _,
                    Formula.Reference _,
                    Formula.EntryLatest _,
                    Formula.EntrySum _,
                    Formula.Milestone _,
                    Formula.Change _,
                    Formula.Growth _ -> {}
        }
    }

    private Asked asked(Map<List<String>, Asked> asked, Where where) {
        var when = where.conditions().stream()
                .filter(condition -> condition.dimension() != Dimension.ACTIVITY)
                .map(conditions::of)
                .toList();
        return asked.computeIfAbsent(when, _ -> new Asked(new LinkedHashSet<>(), new LinkedHashSet<>()));
    }

    /// True when a fact of that activity can be let through: it is the activity asked for, and its form asks for the
    /// fields that must be there.
    private static boolean canFit(Where where, Activity activity) {
        return where.conditions().stream().allMatch(condition -> switch (condition.dimension()) {
            case ACTIVITY -> condition.test().fits(activity.id().value());
            case PLACE -> true;
            case SERVICE, TOPIC, THEME, AUDIENCE, LED, TOGETHER, SESSION, PARTNERS, PARTNERS_INVITED ->
                condition.test().fits("") || activity.fields().contains(condition.dimension());
        });
    }

    /// True when all of what is asked without a condition is asked with one too.
    private static boolean isSaid(Map<List<String>, Asked> asked, Asked what) {
        var others = asked.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .map(Map.Entry::getValue)
                .toList();
        return contain(others.stream().flatMap(other -> other.measures.stream()), what.measures)
                && contain(others.stream().flatMap(other -> other.fields.stream()), what.fields);
    }

    private static <T> boolean contain(Stream<T> others, Set<T> wanted) {
        return others.collect(Collectors.toSet()).containsAll(wanted);
    }

    private record Asked(Set<Measure> measures, Set<Dimension> fields) {}
}
