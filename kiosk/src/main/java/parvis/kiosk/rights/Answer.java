package parvis.kiosk.rights;

/// What a person answers to a question about a life. It is kept nowhere.
public enum Answer {
    YES,
    NO,
    /// « Je ne sais pas », or not answered: changes nothing.
    UNKNOWN
}
