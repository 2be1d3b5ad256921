package parvis.kiosk.ui.rights;

import parvis.kiosk.rights.LifeEvent;
import parvis.kiosk.ui.control.Glyph;

/// The drawing that a territory wants beside an event, of those that this program has.
final class EventDrawings {
    private EventDrawings() {}

    static Glyph of(LifeEvent event) {
        return switch (event.icon().orElse("")) {
            case "bebe" -> Glyph.PRAM;
            case "separation" -> Glyph.PARTED;
            case "travail" -> Glyph.WORK;
            case "logement" -> Glyph.KEY;
            case "factures" -> Glyph.BILL;
            case "sante" -> Glyph.HEALTH;
            case "ecole" -> Glyph.SATCHEL;
            case "jeune" -> Glyph.YOUNG;
            case "retraite" -> Glyph.CANE;
            case "deces" -> Glyph.FLOWER;
            case "papiers" -> Glyph.PAPERS;
            case "protection" -> Glyph.SHIELD;
            case "internet" -> Glyph.INTERNET;
            case "aidant" -> Glyph.HAND;
            default -> Glyph.RIGHTS;
        };
    }
}
