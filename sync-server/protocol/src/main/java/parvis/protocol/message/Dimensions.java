package parvis.protocol.message;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a count is told apart by. Two touches of one hour with equal dimensions add to one fact.
///
/// @param place where
/// @param activity what
/// @param service which desk
/// @param topic the main subject or operator
/// @param theme the convention's theme
/// @param audience for whom, or which age bracket
/// @param led who led it
/// @param together true where several structures ran it
/// @param session the workshop's dated session
/// @param partners organisations that came, at most [#MOST_PARTNERS], each once
/// @param partnersInvited organisations that were invited, likewise
public record Dimensions(
        PlaceId place,
        ActivityId activity,
        Optional<ServiceId> service,
        Optional<TopicId> topic,
        Optional<ThemeId> theme,
        Optional<AudienceId> audience,
        Optional<Led> led,
        boolean together,
        Optional<SessionId> session,
        List<OrganizationId> partners,
        List<OrganizationId> partnersInvited) {
    /// The longest list of organisations in one fact.
    public static final int MOST_PARTNERS = 50;

    /// @throws IllegalArgumentException when a list is too long or names an organisation twice
    public Dimensions {
        partners = checked("partners", partners);
        partnersInvited = checked("partnersInvited", partnersInvited);
    }

    /// Only the two that every fact has.
    public static Dimensions of(PlaceId place, ActivityId activity) {
        return new Dimensions(
                place,
                activity,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(),
                List.of());
    }

    /// These, for that desk.
    public Dimensions withService(ServiceId id) {
        return new Dimensions(
                place,
                activity,
                Optional.of(id),
                topic,
                theme,
                audience,
                led,
                together,
                session,
                partners,
                partnersInvited);
    }

    /// These, for that dated session.
    public Dimensions withSession(SessionId id) {
        return new Dimensions(
                place,
                activity,
                service,
                topic,
                theme,
                audience,
                led,
                together,
                Optional.of(id),
                partners,
                partnersInvited);
    }

    /// These, on that main subject.
    public Dimensions withTopic(TopicId id) {
        return new Dimensions(
                place,
                activity,
                service,
                Optional.of(id),
                theme,
                audience,
                led,
                together,
                session,
                partners,
                partnersInvited);
    }

    private static List<OrganizationId> checked(String what, List<OrganizationId> list) {
        if (list.isEmpty()) {
            return List.of();
        }
        if (list.size() > MOST_PARTNERS) {
            throw new IllegalArgumentException(what + " > " + MOST_PARTNERS + ": " + list.size());
        }
        if (Set.copyOf(list).size() != list.size()) {
            throw new IllegalArgumentException(what + " names an organisation twice");
        }
        return List.copyOf(list);
    }
}
