package parvis.kiosk.attendance;

import java.time.LocalDate;
import parvis.protocol.message.Dimensions;

/// What staff put right of a day.
public sealed interface Correction {
    /// The day that is put right.
    LocalDate day();

    /// How many people, 1 or more.
    long people();

    /// How many of them were counted as newcomers.
    long newcomers();

    /// They were counted at the wrong desk: taken from one, given to the other, at the same hours.
    ///
    /// @param from where they were counted
    /// @param to where they belong
    record Move(LocalDate day, Dimensions from, Dimensions to, long people, long newcomers) implements Correction {
        /// @throws IllegalArgumentException when the numbers do not fit or nothing would move
        public Move {
            check(people, newcomers);
            if (from.equals(to)) {
                throw new IllegalArgumentException("from = to: " + from);
            }
        }
    }

    /// They were counted and did not come.
    record Less(LocalDate day, Dimensions dimensions, long people, long newcomers) implements Correction {
        /// @throws IllegalArgumentException when the numbers do not fit
        public Less {
            check(people, newcomers);
        }
    }

    /// They came and were not counted.
    record More(LocalDate day, Dimensions dimensions, long people, long newcomers) implements Correction {
        /// @throws IllegalArgumentException when the numbers do not fit
        public More {
            check(people, newcomers);
        }
    }

    private static void check(long people, long newcomers) {
        if (people < 1 || newcomers < 0 || newcomers > people) {
            throw new IllegalArgumentException("people " + people + ", newcomers " + newcomers + " do not fit");
        }
    }
}
