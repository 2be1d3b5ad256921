package parvis.kiosk.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// The team's door and its day.
public sealed interface EntryRoute extends StaffRoute {
    /// A code is asked: the day's, or the short one; where no team has chosen any, it chooses them.
    record Code() implements EntryRoute {}

    /// A code is forgotten: which one, and what to do then.
    record Forgotten() implements EntryRoute {}

    /// The recovery sheet opens, and other codes are chosen.
    record Recover() implements EntryRoute {}

    /// Code and sheet are lost: the team starts over, a day after it asked.
    record StartOver() implements EntryRoute {}

    /// The team's home: a door each for what it does.
    record Home() implements EntryRoute {}

    /// *Accueil du jour*.
    record Day() implements EntryRoute {}

    /// « Corriger hier ».
    ///
    /// @param day which day is put right first
    record Correction(LocalDate day) implements EntryRoute {}

    /// « Fermé cet après-midi », and opening again.
    record Closing() implements EntryRoute {}

    /// *Codes de l’équipe*: what can be done with them.
    ///
    /// @param changed whether they were changed a moment ago
    record Codes(boolean changed) implements EntryRoute {}

    /// Other codes in the place of these.
    record ChangeCodes() implements EntryRoute {}

    /// The recovery sheet, shown once.
    record Sheet() implements EntryRoute {}

    /// Who came in when, without who.
    ///
    /// @param first the first entry of the page shown
    record Log(int first) implements EntryRoute {}

    /// *S’entraîner*: what the practice is, before it begins.
    record Practice() implements EntryRoute {}

    /// The practice is over.
    ///
    /// @param byItself whether its time ran out, else somebody stopped it
    record PracticeOver(boolean byItself) implements EntryRoute {}

    /// « Nettoyer l’écran »: what happens then, before it begins.
    record Clean() implements EntryRoute {}

    /// The screen is wiped: nothing that is touched counts, until then.
    ///
    /// @param until when it ends by itself
    record Cleaning(Instant until) implements EntryRoute {
        /// Long enough for a cloth, short enough for who waits.
        public static final Duration LASTS = Duration.ofSeconds(60);

        /// Begins now.
        public static Cleaning from(Instant now) {
            return new Cleaning(now.plus(LASTS));
        }

        /// Whole seconds that are left; none when it is over. A clock that was set back must not hold it up.
        public long left(Instant now) {
            var left = Duration.between(now, until);
            return left.isNegative() || left.compareTo(LASTS) > 0
                    ? 0
                    : left.plusMillis(999).toSeconds();
        }
    }
}
