package parvis.kiosk.ui;

import java.time.LocalDateTime;
import java.util.Optional;
import parvis.kiosk.booking.BookingId;
import parvis.kiosk.workshop.Details;
import parvis.kiosk.workshop.Rhythm;
import parvis.protocol.message.SessionId;
import parvis.protocol.message.WorkshopId;

/// The team's work with workshops: plan, book, tick, close. A form's draft is part of its route, so that a
/// question asked on a screen of its own comes back to it; a name is part of none.
public sealed interface SessionRoute extends StaffRoute {
    /// The sessions of this place that wait for a person or lie ahead, soonest first.
    ///
    /// @param first the first entry of the page shown
    record Sessions(int first) implements SessionRoute {}

    /// The sessions that are over, newest first.
    ///
    /// @param first the first entry of the page shown
    record PastSessions(int first) implements SessionRoute {}

    /// One session: who comes, and what can be done with it.
    ///
    /// @param session which
    record OneSession(SessionId session) implements SessionRoute {}

    /// « Réserver ».
    ///
    /// @param session for which
    record Book(SessionId session) implements SessionRoute {}

    /// One booking: a new code, giving its seats back.
    ///
    /// @param session in which
    /// @param booking which
    record OneBooking(SessionId session, BookingId booking) implements SessionRoute {}

    /// A booking is looked for by name or number.
    record Find() implements SessionRoute {}

    /// « Feuille de présence », and closing.
    ///
    /// @param session of which
    record Presence(SessionId session) implements SessionRoute {}

    /// « Annuler la séance »: asks, and names how many people are concerned.
    ///
    /// @param session which
    record Cancel(SessionId session) implements SessionRoute {}

    /// Who must be told.
    ///
    /// @param session of which; empty: of all
    record Tell(Optional<SessionId> session) implements SessionRoute {}

    /// « Déplacer ou changer ».
    ///
    /// @param draft as it is wanted
    record Change(ChangeDraft draft) implements SessionRoute {}

    /// One question of that form.
    ///
    /// @param draft as it is wanted so far
    /// @param asked what is asked
    record ChangeAsk(ChangeDraft draft, Asked asked) implements SessionRoute {}

    /// Which workshop a date is planned for.
    ///
    /// @param first the first entry of the page shown
    record Workshops(int first) implements SessionRoute {}

    /// A workshop that is new, or changed.
    ///
    /// @param draft as it is wanted
    record Series(SeriesDraft draft) implements SessionRoute {}

    /// One question of that form.
    ///
    /// @param draft as it is wanted so far
    /// @param asked what is asked
    record SeriesAsk(SeriesDraft draft, Asked asked) implements SessionRoute {}

    /// The dates of a workshop.
    ///
    /// @param draft as they are wanted
    /// @param first the first entry of the page shown
    record Plan(PlanDraft draft, int first) implements SessionRoute {}

    /// One question of that form.
    ///
    /// @param draft as they are wanted so far
    /// @param asked what is asked
    record PlanAsk(PlanDraft draft, Asked asked) implements SessionRoute {}

    /// What a screen of its own asks for a form.
    enum Asked {
        TITLE,
        ACTIVITY,
        SERVICE,
        TOPIC,
        LEVEL,
        AUDIENCE,
        LED,
        PARTNERS,
        ROOM,
        BRING,
        DAY,
        EVERY,
        UNTIL
    }

    /// A session as it is wanted.
    ///
    /// @param session which
    /// @param start when
    /// @param minutes how long
    /// @param seats how many can come
    /// @param details what it is about
    record ChangeDraft(SessionId session, LocalDateTime start, int minutes, int seats, Details details) {}

    /// A workshop as it is wanted.
    ///
    /// @param workshop which; empty: a new one
    /// @param title blank while nobody wrote it
    /// @param minutes how long a session is
    /// @param seats how many can come
    /// @param details what it is about
    record SeriesDraft(Optional<WorkshopId> workshop, String title, int minutes, int seats, Details details) {}

    /// The dates of a workshop as they are wanted.
    ///
    /// @param workshop of which
    /// @param rhythm how often
    /// @param struckByHand whether somebody struck or kept a day by touch: then no day is struck by itself
    record PlanDraft(WorkshopId workshop, Rhythm rhythm, boolean struckByHand) {}
}
