package parvis.kiosk.ui.staff.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Files for people and for the house, in the folder that is set; and what can be set. Blocks.
public interface HouseFiles {
    /// Writes what we have on someone as a JSON file; its name tells a day and an hour, nobody's name.
    ///
    /// @throws IOException when the folder is away or full
    Path person(PersonPage page) throws IOException;

    /// Writes the register of processing; answers its files.
    ///
    /// @throws IOException when the folder is away or full
    List<Path> register() throws IOException;

    /// The media that are there now: sticks, cards.
    List<Path> media();

    /// The printers that the machine knows.
    List<String> queues();

    /// The slip printers that are plugged in.
    List<String> ports();

    /// What is written in the practice is written nowhere.
    final class NotInPractice extends IOException {
        private static final long serialVersionUID = 1;

        /// Says so.
        public NotInPractice() {
            super("nothing that is practised is written");
        }
    }
}
