package parvis.kiosk.ui.rights;

import parvis.kiosk.rights.LifeEvent;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.control.Glyph;

/// The drawing that a territory wants beside an event, of those that this program has; and one word for what it draws.
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

    /// One word for it, where few lines fit; its title where the territory wants no drawing that this program has.
    static String word(LifeEvent event, Texts texts) {
        return switch (event.icon().orElse("")) {
            case "bebe" -> texts.get("rights.event.birth");
            case "separation" -> texts.get("rights.event.parting");
            case "travail" -> texts.get("rights.event.work");
            case "logement" -> texts.get("rights.event.housing");
            case "factures" -> texts.get("rights.event.bills");
            case "sante" -> texts.get("rights.event.health");
            case "ecole" -> texts.get("rights.event.school");
            case "jeune" -> texts.get("rights.event.young");
            case "retraite" -> texts.get("rights.event.pension");
            case "deces" -> texts.get("rights.event.death");
            case "papiers" -> texts.get("rights.event.arrival");
            case "protection" -> texts.get("rights.event.violence");
            case "internet" -> texts.get("rights.event.internet");
            case "aidant" -> texts.get("rights.event.carer");
            default -> event.title();
        };
    }
}
