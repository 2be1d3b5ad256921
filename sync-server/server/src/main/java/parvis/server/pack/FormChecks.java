package parvis.server.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import parvis.server.indicator.Formula;
import parvis.server.indicator.Where;
import parvis.server.indicator.Where.Test;
import parvis.server.territory.Dimension;

/// A formula can only count what a form asks: says which word an activity's form lacks, else the figure would stay 0
/// for five years and nobody would know why.
final class FormChecks {
    private final Map<String, Set<String>> asked = new HashMap<>();
    private final Problems problems;

    FormChecks(PackFiles files, Problems problems) {
        this.problems = problems;
        for (var activity : files.activities().spot().listed("activities")) {
            if (activity.has("measures")) {
                var words = new HashSet<String>();
                for (var list : List.of("measures", "fields")) {
                    activity.items(list).forEach(word -> word.text().ifPresent(words::add));
                }
                activity.text("id").ifPresent(id -> asked.put(id, words));
            }
        }
    }

    void check(Spot spot, Formula formula) {
        switch (formula) {
            case Formula.Sum(var measure, var where) -> lacking(spot, where, Set.of(measure.wireName()));
            case Formula.Distinct(var fields, var where) -> lacking(spot, where, words(fields.stream()));
            case Formula.Add _,
                    Formula.Ratio _,
                    Formula.Each _,
                    Formula.Reference _,
                    Formula.EntryLatest _,
                    Formula.EntrySum _,
                    Formula.Milestone _,
                    Formula.Change _,
                    Formula.Growth _ -> formula.parts().forEach(part -> check(spot, part));
        }
    }

    private void lacking(Spot spot, Where where, Set<String> counted) {
        var needed = new TreeSet<>(counted);
        needed.addAll(words(where.conditions().stream()
                .filter(condition -> needsAnswer(condition.test()))
                .map(Where.Condition::dimension)));
        for (var activity : activities(where)) {
            var words = asked.get(activity);
            if (words != null) {
                needed.stream()
                        .filter(word -> !words.contains(word))
                        .forEach(word -> problems.warning(spot, "form.lacks", activity, word));
            }
        }
    }

    private static Set<String> activities(Where where) {
        var activities = new TreeSet<String>();
        for (var condition : where.conditions()) {
            if (condition.dimension() == Dimension.ACTIVITY) {
                switch (condition.test()) {
                    case Test.Equals(var one) -> activities.add(one);
                    case Test.AnyOf(var some) -> activities.addAll(some);
                    case Test.Present _, Test.Not _, Test.True _, Test.False _ -> {}
                }
            }
        }
        return activities;
    }

    private static boolean needsAnswer(Test test) {
        return switch (test) {
            case Test.Equals _, Test.AnyOf _, Test.Present _, Test.True _ -> true;
            case Test.Not _, Test.False _ -> false;
        };
    }

    /// What a form asks of these; place, activity and session are known without asking.
    private static Set<String> words(Stream<Dimension> dimensions) {
        var words = new TreeSet<String>();
        dimensions
                .filter(dimension -> switch (dimension) {
                    case PLACE, ACTIVITY, SESSION -> false;
                    case SERVICE, TOPIC, THEME, AUDIENCE, LED, TOGETHER, PARTNERS, PARTNERS_INVITED -> true;
                })
                .forEach(dimension -> words.add(dimension.wireName()));
        return words;
    }
}
