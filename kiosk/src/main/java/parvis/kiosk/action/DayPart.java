package parvis.kiosk.action;

import java.time.LocalDate;
import parvis.kiosk.attendance.Slot;

/// About when, on a day that is entered later: nobody remembers the minute. A fact has an hour, so each part
/// has the one that stands for it.
public enum DayPart {
    MORNING(10),
    AFTERNOON(15),
    EVENING(19);

    /// Stands for a whole day.
    public static final int NOON = 12;

    private final int hour;

    DayPart(int hour) {
        this.hour = hour;
    }

    /// The slot of that part of that day.
    public Slot on(LocalDate day) {
        return new Slot(day, hour);
    }

    /// The part in which that hour lies.
    public static DayPart of(int hour) {
        return hour < NOON ? MORNING : hour < EVENING.hour - 1 ? AFTERNOON : EVENING;
    }
}
