package parvis.server.territory;

import java.util.List;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Measure;

/// Something that is done and counted, and what a form asks about it.
///
/// @param id the activity
/// @param label what people call it
/// @param measures the numbers that a form asks, in order
/// @param fields what else a form asks, in order
/// @param topics the subjects that a form offers, in order
public record Activity(
        ActivityId id, String label, List<Measure> measures, List<Dimension> fields, List<Topic> topics) {
    public Activity {
        measures = List.copyOf(measures);
        fields = List.copyOf(fields);
        topics = List.copyOf(topics);
    }
}
