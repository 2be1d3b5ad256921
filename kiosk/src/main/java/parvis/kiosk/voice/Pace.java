package parvis.kiosk.voice;

/// How fast the voice is.
public enum Pace {
    SLOW(110),
    STANDARD(145),
    QUICK(200);

    private final int wordsPerMinute;

    Pace(int wordsPerMinute) {
        this.wordsPerMinute = wordsPerMinute;
    }

    /// About so many words in a minute.
    public int wordsPerMinute() {
        return wordsPerMinute;
    }

    /// The next one, and from the quickest to the slowest.
    public Pace round() {
        return switch (this) {
            case SLOW -> STANDARD;
            case STANDARD -> QUICK;
            case QUICK -> SLOW;
        };
    }
}
