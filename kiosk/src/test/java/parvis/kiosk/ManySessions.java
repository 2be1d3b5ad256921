package parvis.kiosk;

import java.util.ArrayList;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.catalogue.SessionPart;
import parvis.protocol.message.AgendaSession;
import parvis.protocol.message.SessionId;

/// The sample town with a year's sessions ahead: one of its own, again each day.
public final class ManySessions {
    private ManySessions() {}

    /// What the server says of it.
    ///
    /// @param count how many come after those that the sample has
    public static Catalogue catalogue(int count) {
        var like = Samples.catalogue();
        var sessions = new ArrayList<>(like.sessions());
        var one = like.sessions().getFirst();
        for (var day = 1; day <= count; day++) {
            sessions.add(new SessionPart(one.terminal(), later(one.session(), day)));
        }
        return new Catalogue(
                "many",
                like.territory(),
                like.places(),
                like.activities(),
                like.closures(),
                like.organizations(),
                sessions,
                like.days(),
                like.rights(),
                like.needs());
    }

    private static AgendaSession later(AgendaSession one, int day) {
        return new AgendaSession(
                new SessionId(one.id().value() + "-" + day),
                one.workshop(),
                "Séance " + day,
                one.place(),
                one.start().plusWeeks(2).plusDays(day),
                one.minutes(),
                one.seats(),
                0,
                0,
                AgendaSession.State.PLANNED,
                one.topic(),
                one.level());
    }
}
