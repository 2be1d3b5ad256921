package parvis.kiosk.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import parvis.protocol.message.SessionId;

final class VisitTest {
    private static final SessionId MAIL = new SessionId("mail");

    private final Visit visit = new Visit();

    @Test
    void a_session_that_was_booked_a_moment_ago_is_asked_about() {
        assertEquals(Visit.Limit.NONE, visit.limit(MAIL));
        visit.booked(MAIL);
        assertEquals(Visit.Limit.SAME_SESSION, visit.limit(MAIL));
        assertEquals(Visit.Limit.NONE, visit.limit(new SessionId("photos")));
    }

    @Test
    void the_fourth_booking_of_a_visit_is_the_desks_whatever_the_session() {
        visit.booked(MAIL);
        visit.booked(MAIL);
        visit.booked(new SessionId("photos"));
        assertEquals(Visit.Limit.ENOUGH, visit.limit(MAIL));
        assertEquals(Visit.Limit.ENOUGH, visit.limit(new SessionId("caf")));
    }
}
