package parvis.kiosk.paper;

import java.util.List;
import java.util.Optional;

/// Something to print. All texts are ready for people: nothing here is looked up or computed. None shows
/// itself in a log.
public sealed interface Paper {
    /// A small paper for the hand: a booking's code, when, where, what to bring.
    ///
    /// @param title in large letters
    /// @param lines below it
    /// @param code in the largest letters
    /// @param qr what the QR code says
    record Slip(String title, List<String> lines, Optional<String> code, Optional<String> qr) implements Paper {
        public Slip {
            lines = List.copyOf(lines);
        }

        @Override
        public String toString() {
            return "Slip[…]";
        }
    }

    /// A session's sheet on A4: names, boxes to tick, empty lines.
    ///
    /// @param title of the session
    /// @param head when, where, who leads
    /// @param columns heads of the table; one that begins with [#BOX] is a column of boxes to tick
    /// @param rows one each booking; in a column of boxes a blank cell is an empty box, any other a ticked one
    /// @param emptyLines how many lines without a name
    /// @param foot the notice, and how long it is kept
    record Sheet(
            String title, List<String> head, List<String> columns, List<List<String>> rows, int emptyLines, String foot)
            implements Paper {
        /// Begins the head of a column of boxes.
        public static final String BOX = "☐ ";

        public Sheet {
            head = List.copyOf(head);
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String toString() {
            return "Sheet[…]";
        }
    }

    /// A page of paragraphs in large print (14 pt or more): the recovery sheet, what we have on someone, a
    /// notice.
    ///
    /// @param title at the top
    /// @param paragraphs below it; `# ` begins a heading, `- ` a point of a list, a tab parts a label from its
    /// value, a form feed alone begins a page
    /// @param large a word or code to stand out
    record Page(String title, List<String> paragraphs, Optional<String> large) implements Paper {
        public Page {
            paragraphs = List.copyOf(paragraphs);
        }

        @Override
        public String toString() {
            return "Page[…]";
        }
    }
}
