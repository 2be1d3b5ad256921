package parvis.kiosk.ui.staff;

import java.util.List;
import java.util.Optional;
import parvis.kiosk.ui.SessionWords;
import parvis.protocol.message.SessionId;

/// What *Accueil du jour* shows, in words.
///
/// @param desks the desks with their numbers
/// @param total « 70 personnes aujourd’hui »
/// @param hours today by the hour
/// @param sync whether all is kept and what is sent
/// @param passages what the door sensor saw, apart from the rest
/// @param answer what the last touch did
/// @param canUndo whether there is a touch to take back
/// @param canMark whether the last touch can be marked as a first visit
/// @param burst many touches in a short time that nobody has judged
/// @param tries how often somebody tried the code
/// @param next the session that comes next
public record TodayState(
        List<Desk> desks,
        String total,
        List<Hour> hours,
        String sync,
        Optional<String> passages,
        Answer answer,
        boolean canUndo,
        boolean canMark,
        Optional<String> burst,
        Optional<String> tries,
        Optional<Next> next) {
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

    /// What a touch or a key did.
    ///
    /// @param said in words
    /// @param desk whose number it changed; empty: nobody’s
    public record Answer(String said, Optional<StaffBooks.Desk> desk) {}

    /// The session that comes next, or is on.
    ///
    /// @param id which
    /// @param title its title
    /// @param shortTitle its first words where few lines fit
    /// @param when « aujourd’hui, 14 h à 15 h 30 »
    /// @param seats « 5 inscrits, il reste 3 places »
    /// @param brief the same where few lines fit
    /// @param tone whether one can still come
    public record Next(
            SessionId id,
            String title,
            String shortTitle,
            String when,
            String seats,
            String brief,
            SessionWords.Tone tone) {}

    TodayState answering(Answer now) {
        return new TodayState(desks, total, hours, sync, passages, now, canUndo, canMark, burst, tries, next);
    }

    TodayState followedBy(Optional<Next> session) {
        return new TodayState(desks, total, hours, sync, passages, answer, canUndo, canMark, burst, tries, session);
    }
}
