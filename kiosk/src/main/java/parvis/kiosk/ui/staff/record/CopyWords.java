package parvis.kiosk.ui.staff.record;

import java.time.LocalDate;
import parvis.kiosk.custody.SecondCopy;
import parvis.kiosk.ui.Dates;

/// How the sealed copy on the second medium stands, in words.
final class CopyWords {
    private CopyWords() {}

    static String said(Kit kit, SecondCopy.Standing standing) {
        var texts = kit.texts();
        return switch (standing) {
            case SecondCopy.Standing.Nowhere() -> texts.get("record.copy.nowhere");
            case SecondCopy.Standing.Away() -> texts.get("record.copy.away");
            case SecondCopy.Standing.None() -> texts.get("record.copy.none");
            case SecondCopy.Standing.Kept(var at, var sameDisk) ->
                texts.get(
                        sameDisk ? "record.copy.same" : "record.copy.kept",
                        Dates.day(LocalDate.ofInstant(at, kit.clock().getZone())));
        };
    }
}
