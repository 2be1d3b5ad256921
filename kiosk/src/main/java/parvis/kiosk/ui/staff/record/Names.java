package parvis.kiosk.ui.staff.record;

import parvis.kiosk.booking.Bookings;
import parvis.kiosk.custody.Custody;
import parvis.kiosk.custody.SecondCopy;
import parvis.kiosk.paper.HousePapers;
import parvis.kiosk.paper.Printer;
import parvis.kiosk.staff.SettingsBook;
import parvis.kiosk.workshop.Planning;

/// What stands behind the screens that owe something to people whose name is kept.
///
/// @param custody the key to the names
/// @param bookings the names
/// @param planning what they came for
/// @param printer paper
/// @param settings retention, who answers
/// @param house what people are told, the register
/// @param files files for people and for the house
/// @param copy of the names' file on a second medium
public record Names(
        Custody custody,
        Bookings bookings,
        Planning planning,
        Printer printer,
        SettingsBook settings,
        HousePapers house,
        HouseFiles files,
        SecondCopy copy) {}
