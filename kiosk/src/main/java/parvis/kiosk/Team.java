package parvis.kiosk;

import parvis.kiosk.attendance.History;
import parvis.kiosk.attendance.Works;
import parvis.kiosk.booking.Bookings;
import parvis.kiosk.closing.SessionCloser;
import parvis.kiosk.custody.Custody;
import parvis.kiosk.custody.SecondCopy;
import parvis.kiosk.directory.Doubts;
import parvis.kiosk.paper.HousePapers;
import parvis.kiosk.paper.Printer;
import parvis.kiosk.staff.EntryLog;
import parvis.kiosk.staff.SettingsBook;
import parvis.kiosk.workshop.CalendarFile;
import parvis.kiosk.workshop.Closures;
import parvis.kiosk.workshop.DayNote;
import parvis.kiosk.workshop.Planning;

/// What stands behind the team's screens.
///
/// @param custody the key to the names
/// @param entries what happened at the team's door
/// @param planning the sessions of this terminal
/// @param bookings who comes
/// @param closer from ticks to facts
/// @param closures « Fermé cet après-midi »
/// @param days what is special about a day
/// @param works pieces of work, counted as a whole
/// @param history what was counted, from afar
/// @param printer paper
/// @param house the papers that a house must have
/// @param calendar files for people's own calendars
/// @param settings what the team sets
/// @param copy of the names' file on a second medium
/// @param doubts cards that somebody called wrong
public record Team(
        Custody custody,
        EntryLog entries,
        Planning planning,
        Bookings bookings,
        SessionCloser closer,
        Closures closures,
        DayNote.Days days,
        Works works,
        History history,
        Printer printer,
        HousePapers house,
        CalendarFile calendar,
        SettingsBook settings,
        SecondCopy copy,
        Doubts doubts) {}
