package parvis.kiosk.ui.staff;

import java.util.List;
import java.util.Optional;

/// What *Accueil du jour* shows, in words.
///
/// @param desks the desks with their numbers
/// @param total « 70 personnes aujourd’hui »
/// @param hours today by the hour
/// @param sync whether all is kept and what is sent
/// @param passages what the door sensor saw, apart from the rest
/// @param last what the last touch did
/// @param canUndo whether there is a touch to take back
/// @param canMark whether the last touch can be marked as a first visit
/// @param burst many touches in a short time that nobody has judged
/// @param tries how often somebody tried the code
public record TodayState(
        List<Desk> desks,
        String total,
        List<Hour> hours,
        String sync,
        Optional<String> passages,
        String last,
        boolean canUndo,
        boolean canMark,
        Optional<String> burst,
        Optional<String> tries) {
    public TodayState {
        desks = List.copyOf(desks);
        hours = List.copyOf(hours);
    }

    /// One desk.
    ///
    /// @param desk which
    /// @param people how many today
    /// @param newcomers « dont 4 nouveaux »
    public record Desk(StaffBooks.Desk desk, String people, String newcomers) {}

    /// One hour.
    ///
    /// @param hour 0–23
    /// @param byDesk people at each desk, in the order of the desks
    /// @param others people counted elsewhere, for a workshop
    public record Hour(int hour, List<Long> byDesk, long others) {
        public Hour {
            byDesk = List.copyOf(byDesk);
        }

        /// All of that hour.
        public long people() {
            return others + byDesk.stream().mapToLong(Long::longValue).sum();
        }
    }

    TodayState withLast(String said) {
        return new TodayState(desks, total, hours, sync, passages, said, canUndo, canMark, burst, tries);
    }
}
