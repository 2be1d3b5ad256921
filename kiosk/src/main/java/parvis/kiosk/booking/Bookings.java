package parvis.kiosk.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parvis.protocol.message.SessionId;

/// Gives seats away, keeps who has them, forgets them in time. Each change is one transaction, durable when
/// it returns; seats are looked at in the transaction that gives them. Names can be written while the key
/// is locked, and read only while it is open. Any thread; each call may block for one COMMIT.
///
/// A change throws [parvis.kiosk.workshop.PlanFailure] when the disk did not take it: all stands as it was.
public interface Bookings {
    /// Books, or says why not. Only staff are asked about a twin, and only while the key is open: what a
    /// resident is told must not depend on who else comes.
    BookOutcome book(Request request);

    /// Gives all seats of a booking back; who waits gets them, in order, as far as whole bookings fit.
    ///
    /// @param byTeam whether the team takes them back, else the person gave them up: the person is told
    /// which
    CancelOutcome cancel(BookingId booking, boolean byTeam);

    /// Undoes a cancellation, when its seats are still free; who waited waits again, at their old rank.
    /// False when they are not free, or there is nothing to undo.
    boolean restore(BookingId booking);

    /// Who is booked in that session.
    Roster roster(SessionId session);

    /// The booking of that code, whatever its state; needs no key.
    Optional<Booking> byCode(BookingCode code);

    /// A new code in the place of a lost one; the old one finds nothing any more. Empty: no such booking.
    Optional<BookingCode> newCode(BookingId booking);

    /// Bookings whose name begins with these words, or whose number ends with these digits, newest sessions
    /// first, at most 50; empty while the key is locked. Spelling as in the directory: accents and case do
    /// not matter. Only the fact that somebody looked is noted.
    List<Roster.Line> find(String nameOrNumber);

    /// One booking with its name, while the key is open; noted as a reading.
    Optional<Roster.Line> read(BookingId booking);

    /// Puts a name or number right; false: no such booking, or its name was purged.
    boolean correct(BookingId booking, Person person);

    /// Erases the person now (GDPR, article 17): the seat's history stays as a number, the name and number
    /// are gone. A live booking is cancelled first.
    boolean erase(BookingId booking);

    /// Ticks how many of a booking came: 0 is « absent », empty takes the tick away. Who waited, or came too
    /// late, and came nevertheless, has a chair by it.
    void present(BookingId booking, java.util.OptionalInt came);

    /// Who must be called: moved, cancelled, promoted; soonest session first; none of a day that is past.
    List<Roster.Line> toTell();

    /// Ticks that they were told.
    void told(BookingId booking);

    /// The seats that were not taken ten minutes after the start go to who waits, in order; answers who got
    /// one. Only as many are given away as are waited for: first of who was ticked absent, then, once
    /// anybody was ticked at all, of who was not ticked, the last to book first. Nothing before those ten
    /// minutes.
    List<Booking> release(SessionId session);

    /// What is kept, in numbers.
    Kept kept();

    /// Notes that someone's page was given to them, on paper or as a file.
    void handedOver();

    /// How often names were used in these days, both inside; what never happened is left out.
    Map<NameUse, Integer> uses(LocalDate from, LocalDate to);

    /// What is kept, in numbers, for the page of the data protection officer.
    ///
    /// @param names bookings whose name is still here
    /// @param receipts what was purged, newest first, at most 100
    record Kept(int names, List<PurgeReceipt> receipts) {
        public Kept {
            receipts = List.copyOf(receipts);
        }
    }
}
