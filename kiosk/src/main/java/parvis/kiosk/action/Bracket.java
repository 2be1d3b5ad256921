package parvis.kiosk.action;

/// How long an accompaniment took, in the field's four ranges. A fact carries minutes, so each range has the
/// number that stands for it: the middle of the first three, the lower bound of the open one.
public enum Bracket {
    UNDER_30(15),
    UNDER_60(45),
    UNDER_120(90),
    LONGER(120);

    private final int minutes;

    Bracket(int minutes) {
        this.minutes = minutes;
    }

    /// What is counted for one person.
    public int minutes() {
        return minutes;
    }
}
