package parvis.kiosk.search;

/// What a search finds. Where two fit as well, the one named first here comes first.
public enum Kind {
    RIGHT,
    PLACE,
    /// An organisation that has no door in this town.
    DESK,
    NUMBER,
    WORKSHOP
}
