package parvis.kiosk.ui.staff.lately;

import java.util.function.Function;
import java.util.function.IntSupplier;
import parvis.kiosk.attendance.History;
import parvis.kiosk.closing.SessionCloser;
import parvis.kiosk.custody.SecondCopy;
import parvis.kiosk.directory.Doubts;
import parvis.kiosk.staff.StaffDoor;
import parvis.kiosk.ui.staff.StaffBooks;
import parvis.kiosk.ui.staff.record.Recording;
import parvis.kiosk.workshop.Closures;
import parvis.kiosk.workshop.DayNote;
import parvis.protocol.message.PlaceId;

/// What stands behind these screens.
///
/// @param books the desks' counts, and how the delivery stands
/// @param history what was counted, from afar
/// @param closer knows the sessions that nobody closed
/// @param toTell how many people must be told something
/// @param recording the forms, and the pieces of work
/// @param days what is special about a day
/// @param closures « Fermé cet après-midi »
/// @param door knows who tried the codes
/// @param copy of the names on a second medium
/// @param doubts cards that residents called wrong
/// @param named what a place is called
public record LatelyBooks(
        StaffBooks books,
        History history,
        SessionCloser closer,
        IntSupplier toTell,
        Recording recording,
        DayNote.Days days,
        Closures closures,
        StaffDoor door,
        SecondCopy copy,
        Doubts doubts,
        Function<PlaceId, String> named) {}
