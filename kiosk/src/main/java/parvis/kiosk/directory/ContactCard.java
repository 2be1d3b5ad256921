package parvis.kiosk.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A place as a contact that a telephone reads without a network (vCard 3.0, RFC 2426): it offers to keep it, to call,
/// and to open the address in its map. Nothing that is missing is in it.
public final class ContactCard {
    private ContactCard() {}

    /// The card's text.
    ///
    /// @param notes what else is worth taking away, one line each
    public static String of(Place place, List<String> notes) {
        var lines = new ArrayList<String>();
        lines.add("BEGIN:VCARD");
        lines.add("VERSION:3.0");
        lines.add("N:" + plain(place.name()) + ";;;;");
        lines.add("FN:" + plain(place.name()));
        place.address().ifPresent(address -> lines.add("ADR:;;" + plain(address) + ";;;;"));
        place.phone().ifPresent(phone -> lines.add("TEL:" + plain(phone)));
        Optional.of(String.join("\n", notes))
                .filter(note -> !note.isEmpty())
                .ifPresent(note -> lines.add("NOTE:" + plain(note)));
        lines.add("END:VCARD");
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String plain(String text) {
        return text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace(",", "\\,")
                .replace(";", "\\;")
                .replace('\u202f', '\u00a0');
    }
}
