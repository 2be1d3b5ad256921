package parvis.protocol.catalogue;

import java.util.List;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Measure;
import parvis.protocol.message.TopicId;

/// One activity of part `activities`: what a form asks for it.
///
/// @param id the activity
/// @param label what people call it
/// @param measures the numbers that a form asks, in order
/// @param fields the other fields that a form asks, by their wire names, in order
/// @param topics the subjects that a form offers, in order
/// @param feeds the indicators that its facts take part in, in the plan's order
public record ActivityPart(
        ActivityId id,
        String label,
        List<Measure> measures,
        List<String> fields,
        List<TopicLabel> topics,
        List<Feed> feeds) {
    public ActivityPart {
        measures = List.copyOf(measures);
        fields = List.copyOf(fields);
        topics = List.copyOf(topics);
        feeds = List.copyOf(feeds);
    }

    /// An activity of which nobody says what it feeds.
    public ActivityPart(
            ActivityId id, String label, List<Measure> measures, List<String> fields, List<TopicLabel> topics) {
        this(id, label, measures, fields, topics, List.of());
    }

    /// An indicator that facts of the activity take part in. One that asks for several things under different
    /// conditions comes several times.
    ///
    /// @param indicator as the plan names it, `PAR-R1`
    /// @param label as the plan says it
    /// @param measures the numbers that it adds up
    /// @param fields the fields of which it counts the different values, by their wire names
    /// @param conditions under which, in plain words, « si plusieurs structures »; none: always
    public record Feed(
            String indicator, String label, List<Measure> measures, List<String> fields, List<String> conditions) {
        public Feed {
            measures = List.copyOf(measures);
            fields = List.copyOf(fields);
            conditions = List.copyOf(conditions);
        }
    }

    /// A subject and what people call it.
    public record TopicLabel(TopicId id, String label) {}
}
