package parvis.server.chart;

/// The colours of the style, by the same names.
public enum Ink {
    INK(0x1a2238),
    SECOND(0x4a5168),
    BLUE(0x1e4c8a),
    GREEN(0x1b6447),
    PLUM(0x74305c),
    RUST(0x94390f),
    TEAL(0x0c5a69),
    SLATE(0x3a4358),
    LINE(0xd9d2c5),
    CARD(0xffffff);

    private static final Ink[] TONES = {BLUE, GREEN, PLUM, RUST, TEAL, SLATE};

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    /// Red, green and blue, a byte each.
    public int rgb() {
        return rgb;
    }

    /// The door colour of that number, counted on from the first when there are no more.
    public static Ink tone(int number) {
        return TONES[number % TONES.length];
    }
}
