package parvis.kiosk.workshop;

import java.util.List;

/// Sessions for people's own calendars, as iCalendar: public facts only, nobody's name. A session that moved
/// replaces itself in a calendar that has it, one that is cancelled is struck there.
public interface CalendarFile {
    /// One session.
    String of(PlannedSession session);

    /// All of those, cancelled ones too, as the place's calendar.
    ///
    /// @param name what the calendar is called
    String of(String name, List<PlannedSession> sessions);

    /// One session, small enough for a QR code.
    ///
    /// @param note what the person must keep with it, as a booking's code; no name
    String small(PlannedSession session, String note);
}
