package parvis.protocol.message;

import java.time.LocalDate;
import java.util.Optional;

/// An aggregate of at most one hour; never a person. It holds no free text, and no field that could hold a name or a
/// telephone number.
///
/// @param day the local date in the territory's zone on which it happened
/// @param hour the local hour, 0–23 (October's doubled hour adds to one)
/// @param clock how far day and hour can be trusted
/// @param dimensions what it is told apart by
/// @param measures what was counted; negative numbers only in a correction
/// @param corrects the fact of the same terminal that this one mends
/// @param later true when it was entered on another day than its own, after the fact
public record Fact(
        LocalDate day,
        int hour,
        ClockQuality clock,
        Dimensions dimensions,
        Measures measures,
        Optional<FactRef> corrects,
        boolean later) {
    /// The terminal's own total of a day.
    public static final ActivityId CLOSING = new ActivityId("closing");

    /// What a door sensor saw; never mixed with receptions.
    public static final ActivityId PASSAGE = new ActivityId("passage");

    /// @throws IllegalArgumentException when `hour` is not 0–23, or a number is negative in a fact that corrects
    /// nothing
    public Fact {
        if (hour < 0 || hour > 23) {
            throw new IllegalArgumentException("hour is not 0..23: " + hour);
        }
        if (corrects.isEmpty() && measures.anyNegative()) {
            throw new IllegalArgumentException("negative number in a fact that corrects nothing: " + measures.values());
        }
    }

    /// A fact that was entered on its own day.
    public Fact(
            LocalDate day,
            int hour,
            ClockQuality clock,
            Dimensions dimensions,
            Measures measures,
            Optional<FactRef> corrects) {
        this(day, hour, clock, dimensions, measures, corrects, false);
    }

    /// A plain fact.
    public static Fact of(LocalDate day, int hour, ClockQuality clock, Dimensions dimensions, Measures measures) {
        return new Fact(day, hour, clock, dimensions, measures, Optional.empty());
    }

    /// The fact that mends this one by `change` and carries its dimensions and its mark.
    public Fact correction(FactRef mended, Measures change) {
        return new Fact(day, hour, clock, dimensions, change, Optional.of(mended), later);
    }

    /// This fact, marked as entered on another day than its own.
    public Fact enteredLater() {
        return new Fact(day, hour, clock, dimensions, measures, corrects, true);
    }

    /// True for the terminal's own total of a day, which takes part in no figure.
    public boolean isClosing() {
        return dimensions.activity().equals(CLOSING);
    }

    /// True when a day's closing counts it: it is neither a closing nor a correction.
    public boolean countsInClosing() {
        return !isClosing() && corrects.isEmpty();
    }
}
