package parvis.kiosk.ui;

import java.util.Optional;
import parvis.kiosk.attendance.Touch;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.TopicId;

/// *Mon avis*: what young people think of what they did today, one after the other.
public sealed interface OpinionRoute extends Route {
    @Override
    default boolean answering() {
        return true;
    }

    /// What is asked about.
    ///
    /// @param session today's action
    /// @param title of today's action
    /// @param topic its subject, under which answers are counted
    /// @param subject what people call that
    record About(SessionId session, String title, Optional<TopicId> topic, Optional<String> subject) {}

    /// Three faces.
    record Ask(About about) implements OpinionRoute {}

    /// « Merci », then the next one.
    ///
    /// @param touch the answer, already on the disk
    record Thanks(About about, Touch touch) implements OpinionRoute {}

    /// The answer did not reach the disk: no thanks.
    record Failed(About about) implements OpinionRoute {}
}
