package parvis.server.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parvis.protocol.message.Measure;
import parvis.server.territory.Dimension;
import parvis.server.territory.Territory;

/// One thing that a formula counts over facts.
///
/// @param text in plain French
/// @param measure the number that is added up; empty where different values are counted
/// @param fields of which the different values are counted; none where a number is added up
/// @param where which facts take part
public record Leaf(String text, Optional<Measure> measure, Set<Dimension> fields, Where where) {
    public Leaf {
        fields = Set.copyOf(fields);
    }

    /// All that a formula counts, each once, in its order.
    public static List<Leaf> of(Formula formula, Territory territory) {
        var phrases = new Phrases(
                new Labels(territory),
                Period.year(territory.convention().firstYear().getValue()));
        var leaves = new ArrayList<Leaf>();
        formula.walk().forEach(part -> {
            switch (part) {
                case Formula.Sum(var measure, var where) ->
                    leaves.add(new Leaf(Texts.sentence(phrases.of(part)), Optional.of(measure), Set.of(), where));
                case Formula.Distinct(var fields, var where) ->
                    leaves.add(new Leaf(Texts.sentence(phrases.of(part)), Optional.empty(), fields, where));
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
        });
        return leaves.stream().distinct().toList();
    }
}
