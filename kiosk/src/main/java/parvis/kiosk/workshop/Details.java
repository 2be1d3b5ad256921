package parvis.kiosk.workshop;

import java.util.List;
import java.util.Optional;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.AudienceId;
import parvis.protocol.message.Led;
import parvis.protocol.message.OrganizationId;
import parvis.protocol.message.ServiceId;
import parvis.protocol.message.ThemeId;
import parvis.protocol.message.TopicId;

/// What a session is about: public, and all that its facts are told apart by. No free text of it travels
/// but the title and the level; `room` and `bring` stay on the terminal's screens and papers.
///
/// @param activity what it counts as, mostly `digital-workshop`
/// @param service which desk it belongs to
/// @param topic its main subject
/// @param theme the convention's theme
/// @param audience for whom
/// @param level a word for whom it is
/// @param room where in the house
/// @param bring what to bring
/// @param led who leads it
/// @param partners together with whom; not empty: several structures run it
public record Details(
        ActivityId activity,
        Optional<ServiceId> service,
        Optional<TopicId> topic,
        Optional<ThemeId> theme,
        Optional<AudienceId> audience,
        Optional<String> level,
        Optional<String> room,
        Optional<String> bring,
        Optional<Led> led,
        List<OrganizationId> partners) {
    public Details {
        partners = List.copyOf(partners);
    }

    /// Only what it counts as.
    public static Details of(ActivityId activity) {
        return new Details(
                activity,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
