package parvis.server.web.page;

/// The door colours, a fiche each, over and over.
final class Tones {
    /// How many there are.
    static final int COUNT = 6;

    private Tones() {}
}
