package parvis.kiosk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.attendance.Touch;
import parvis.kiosk.attendance.TouchId;
import parvis.kiosk.ui.OpinionRoute.About;
import parvis.kiosk.ui.coming.Opinions;
import parvis.kiosk.workshop.Session;
import parvis.kiosk.workshop.Sessions;
import parvis.protocol.catalogue.ActivityPart;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.TopicId;

/// Young people's answers as facts: each one answer, a glad one satisfied besides, under the subject of today's action.
final class KioskOpinions implements Opinions {
    private static final ActivityId ACTION = new ActivityId("youth-action");
    private static final ActivityId SATISFACTION = new ActivityId("youth-satisfaction");

    private final Kiosk kiosk;
    private final Sessions sessions;
    private final KioskLabels labels;
    private long persons;

    KioskOpinions(Kiosk kiosk, Sessions sessions) {
        this.kiosk = kiosk;
        this.sessions = sessions;
        labels = new KioskLabels(kiosk.catalogue());
    }

    @Override
    public Optional<About> today() {
        if (!counted()) {
            return Optional.empty();
        }
        var now = LocalDateTime.now(kiosk.clock());
        return sessions.on(LocalDate.now(kiosk.clock())).stream()
                .filter(session -> session.here() && !session.cancelled())
                .filter(session -> !session.start().isAfter(now))
                .filter(this::forTheYoung)
                .reduce((_, later) -> later)
                .map(session -> new About(
                        session.id(),
                        session.title(),
                        session.topic(),
                        session.topic().flatMap(labels::topic)));
    }

    /// Where the territory has no such activity nobody is asked.
    private boolean counted() {
        return activity(SATISFACTION).stream()
                .anyMatch(activity -> activity.measures().containsAll(List.of(Measure.ANSWERS, Measure.SATISFIED)));
    }

    /// Of another terminal's sessions nobody says what they count as: those of a subject for young people are taken.
    private boolean forTheYoung(Session session) {
        return session.own()
                .map(details -> details.activity().equals(ACTION))
                .orElseGet(() -> session.topic().filter(this::theirSubject).isPresent());
    }

    private boolean theirSubject(TopicId topic) {
        return List.of(ACTION, SATISFACTION).stream()
                .flatMap(id -> activity(id).stream())
                .flatMap(activity -> activity.topics().stream())
                .anyMatch(label -> label.id().equals(topic));
    }

    private Optional<ActivityPart> activity(ActivityId id) {
        return kiosk.catalogue().current().stream()
                .flatMap(catalogue -> catalogue.activities().stream())
                .filter(activity -> activity.id().equals(id))
                .findFirst();
    }

    @Override
    public Touch count(About about, Face face) {
        var plain = Dimensions.of(kiosk.config().place(), SATISFACTION);
        var tile = about.topic().map(plain::withTopic).orElse(plain);
        var measures = switch (face) {
            case GLAD -> Measures.of(Measure.ANSWERS, 1, Measure.SATISFIED, 1);
            case SO_SO, SAD -> Measures.of(Measure.ANSWERS, 1);
        };
        // Each answer is another person's, though nobody went back to the invitation in between.
        persons--;
        return kiosk.tiles().touch(persons, tile, measures);
    }

    @Override
    public boolean undo(TouchId touch) {
        return kiosk.tiles().undo(touch);
    }
}
