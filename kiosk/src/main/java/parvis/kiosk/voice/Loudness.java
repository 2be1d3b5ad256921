package parvis.kiosk.voice;

import java.util.List;

/// How loud the voice is. From the lowest to the highest there are 24 dB, with a step 12 dB above the standard (EN 301
/// 549, 8.2.1). The amplifier is set once, on site, so that the standard is 65 dBA where people stand.
public enum Loudness {
    LOW(-6),
    STANDARD(0),
    HIGH(6),
    HIGHER(12),
    HIGHEST(18);

    private static final List<Loudness> ALL = List.of(values());

    private final int decibels;

    Loudness(int decibels) {
        this.decibels = decibels;
    }

    private static Loudness at(int step) {
        return ALL.get(step - 1);
    }

    /// How far above the standard.
    public int decibels() {
        return decibels;
    }

    /// One step up; the highest stays.
    public Loudness up() {
        return at(Math.min(step() + 1, steps()));
    }

    /// One step down; the lowest stays.
    public Loudness down() {
        return at(Math.max(step() - 1, 1));
    }

    /// One step up, and from the highest to the lowest: for a keypad with one key for all of it.
    public Loudness round() {
        return this == HIGHEST ? LOW : up();
    }

    /// Which step it is, counted from 1.
    public int step() {
        return ALL.indexOf(this) + 1;
    }

    /// How many steps there are.
    public static int steps() {
        return ALL.size();
    }
}
