/// Seats in workshops, booked and given back by residents themselves: « Réserver » and « Ma réservation ».
///
/// What somebody types lives in a [parvis.kiosk.ui.book.BookDraft] and nowhere else, and is wiped when its screen is
/// left.
///
/// May import: `ui`, `ui.control`, `ui.workshop`, the domain rooms, the contract's words. A ViewModel has no scene.
@NullMarked
package parvis.kiosk.ui.book;

import org.jspecify.annotations.NullMarked;
