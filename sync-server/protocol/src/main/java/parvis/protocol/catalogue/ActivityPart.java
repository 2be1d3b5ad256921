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
public record ActivityPart(
        ActivityId id, String label, List<Measure> measures, List<String> fields, List<TopicLabel> topics) {
    public ActivityPart {
        measures = List.copyOf(measures);
        fields = List.copyOf(fields);
        topics = List.copyOf(topics);
    }

    /// A subject and what people call it.
    public record TopicLabel(TopicId id, String label) {}
}
