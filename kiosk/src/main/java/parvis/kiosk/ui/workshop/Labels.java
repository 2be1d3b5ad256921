package parvis.kiosk.ui.workshop;

import java.util.Optional;
import parvis.protocol.message.AudienceId;
import parvis.protocol.message.OrganizationId;
import parvis.protocol.message.TopicId;

/// What people call the things that a session names by their ids; empty: the catalogue does not know it.
public interface Labels {
    /// A subject.
    Optional<String> topic(TopicId topic);

    /// For whom.
    Optional<String> audience(AudienceId audience);

    /// A partner.
    Optional<String> organization(OrganizationId organization);
}
