package parvis.kiosk.booking;

/// What was done with names. Of each only is noted on which day, and how often: neither whose, nor by whom.
public enum NameUse {
    /// The list of a session was looked at.
    ROSTER,
    /// Somebody was looked for by name or number.
    SEARCH,
    /// One person's page was looked at.
    PERSON,
    /// It was given to the person, on paper or as a file.
    EXPORT,
    CORRECTION,
    ERASURE
}
