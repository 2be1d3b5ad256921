package parvis.kiosk.ui.staff.session;

import java.util.List;
import java.util.Optional;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Measure;

/// What the catalogue lets one choose from when a workshop is planned.
///
/// @param kinds the activities that have sessions, the usual one first
/// @param services the desks of this place
/// @param audiences for whom
/// @param partners organisations, by name
public record Offer(List<Kind> kinds, List<Choice> services, List<Choice> audiences, List<Choice> partners) {
    public Offer {
        kinds = List.copyOf(kinds);
        services = List.copyOf(services);
        audiences = List.copyOf(audiences);
        partners = List.copyOf(partners);
    }

    /// Something to choose.
    ///
    /// @param id as it is counted
    /// @param label what people call it
    public record Choice(String id, String label) {}

    /// An activity that has sessions.
    ///
    /// @param id as it is counted
    /// @param label what people call it
    /// @param measures the numbers that its closing asks
    /// @param fields the other fields that its form asks, by their wire names
    /// @param topics its subjects
    /// @param feeds which indicators it counts for
    public record Kind(
            ActivityId id,
            String label,
            List<Measure> measures,
            List<String> fields,
            List<Choice> topics,
            List<Feed> feeds) {
        public Kind {
            measures = List.copyOf(measures);
            fields = List.copyOf(fields);
            topics = List.copyOf(topics);
            feeds = List.copyOf(feeds);
        }

        /// Whether its form asks that.
        boolean asks(String field) {
            return fields.contains(field);
        }
    }

    /// An indicator that an activity counts for.
    ///
    /// @param indicator its name, « DRO-R2 »
    /// @param label as the plan says it
    /// @param conditions under which, in words, « si plusieurs structures »; none: always
    public record Feed(String indicator, String label, List<String> conditions) {
        public Feed {
            conditions = List.copyOf(conditions);
        }
    }

    /// That activity, as far as the catalogue knows it.
    Optional<Kind> kind(ActivityId id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /// What people call what is chosen there; the id when the catalogue does not say.
    static String label(List<Choice> choices, String id) {
        return choices.stream()
                .filter(choice -> choice.id().equals(id))
                .map(Choice::label)
                .findFirst()
                .orElse(id);
    }
}
