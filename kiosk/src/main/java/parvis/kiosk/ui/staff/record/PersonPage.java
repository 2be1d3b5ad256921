package parvis.kiosk.ui.staff.record;

import java.util.List;
import java.util.Optional;

/// What we have on someone, in words ready for a page. It never shows itself in a log.
///
/// @param name as they said it
/// @param phone as it is written
/// @param entries one for each booking
/// @param notes how long it is kept, who answers
public record PersonPage(String name, Optional<String> phone, List<String> entries, List<String> notes) {
    public PersonPage {
        entries = List.copyOf(entries);
        notes = List.copyOf(notes);
    }

    @Override
    public String toString() {
        return "PersonPage[…]";
    }
}
