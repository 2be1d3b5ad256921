package parvis.kiosk.paper;

import java.nio.file.Path;

/// Prints, or says why not: never throws, never waits long, never holds up a booking. Blocks for some
/// seconds at most: not on the screen's thread.
public interface Printer {
    /// Prints. A [Paper.Slip] that did not come out within 60 s is dropped, so that nobody reads someone
    /// else's.
    Printed print(Paper paper);

    /// Whether a printer is set up at all: without one, nothing offers to print.
    boolean exists();

    /// Writes the paper as a PDF file.
    void write(Paper paper, Path file) throws java.io.IOException;

    /// What became of it.
    sealed interface Printed {
        /// The printer took it.
        record Sent() implements Printed {}

        /// It did not; the words say why, and what to do.
        ///
        /// @param reason one of few
        record Not(Reason reason) implements Printed {}
    }

    /// Why nothing came out.
    enum Reason {
        /// None is set up.
        NONE,
        /// It does not answer.
        AWAY,
        NO_PAPER,
        /// It took too long, and what was to be printed is dropped.
        LATE,
        /// It said something else.
        TROUBLE,
        /// What is printed in the practice comes out nowhere.
        PRACTICE
    }
}
