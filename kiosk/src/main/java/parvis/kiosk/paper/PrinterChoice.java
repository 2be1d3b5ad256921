package parvis.kiosk.paper;

/// Which way papers of one kind go. A setting: it may be another one at the next paper.
public sealed interface PrinterChoice {
    /// A machine is not called longer.
    int LONGEST_HOST = 200;

    /// None: nothing offers to print.
    record None() implements PrinterChoice {}

    /// A queue of CUPS.
    ///
    /// @param queue its name: letters, digits, `_`, `.`, `-`
    record Cups(String queue) implements PrinterChoice {
        /// @throws IllegalArgumentException when it is no name of a queue
        public Cups {
            if (!queue.matches("[A-Za-z0-9_][A-Za-z0-9_.-]{0,126}")) {
                throw new IllegalArgumentException("no name of a queue: " + queue);
            }
        }
    }

    /// A slip printer that is spoken to directly.
    ///
    /// @param port a device (`/dev/usb/lp0`) or `host:9100`
    /// @param roll how wide its paper is
    record EscPos(String port, Roll roll) implements PrinterChoice {
        /// @throws IllegalArgumentException when it is neither an absolute path nor host and port
        public EscPos {
            if (!port.matches("/[^\\p{Cntrl}]{1,200}|[A-Za-z0-9.\\-]{1,200}:[1-9][0-9]{0,4}")) {
                throw new IllegalArgumentException("neither a device nor host:port: " + port);
            }
        }
    }

    /// The two widths that slip printers have.
    enum Roll {
        MM58(384),
        MM80(576);

        private final int dots;

        Roll(int dots) {
            this.dots = dots;
        }

        /// How many dots a line has.
        public int dots() {
            return dots;
        }
    }

    /// The way of each kind.
    ///
    /// @param sheets of A4 papers; an [EscPos] prints none of these
    /// @param slips of small ones
    record Ways(PrinterChoice sheets, PrinterChoice slips) {
        /// No printer at all.
        public static final Ways NONE = new Ways(new None(), new None());
    }
}
