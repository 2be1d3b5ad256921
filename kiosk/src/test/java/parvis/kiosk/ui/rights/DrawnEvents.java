package parvis.kiosk.ui.rights;

import java.util.LinkedHashMap;
import java.util.Map;
import parvis.kiosk.rights.RightsBook;
import parvis.kiosk.ui.control.Glyph;

/// Which drawing each event of a book gets.
public final class DrawnEvents {
    private DrawnEvents() {}

    public static Map<String, Glyph> of(RightsBook book) {
        var drawn = new LinkedHashMap<String, Glyph>();
        book.events().forEach(event -> drawn.put(event.id().value(), EventDrawings.of(event)));
        return drawn;
    }
}
