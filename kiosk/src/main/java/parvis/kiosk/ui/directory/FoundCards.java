package parvis.kiosk.ui.directory;

import javafx.scene.layout.Region;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.ListCard;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Words;

/// What a search found, as entries of a list: each kind with its door's colour and pictogram.
final class FoundCards {
    private FoundCards() {}

    /// With its line where many lines fit.
    static Region fitting(Found found, Screen screen) {
        return card(found, screen.low() ? found.brief() : found.line(), screen.navigator());
    }

    /// Its name alone: beside the keyboard, where few lines fit.
    static Region name(Found found, Navigator navigator) {
        var pictogram = new Pictogram(glyph(found.kind()), "row-pictogram", colour(found.kind()));
        var name = new Words(found.name(), "strong");
        return found.leadsTo()
                .<Region>map(route -> ListCard.leading(
                        pictogram, found.name() + ". " + found.line(), () -> navigator.go(route), name))
                .orElseGet(() -> ListCard.reading(pictogram, name));
    }

    static Region card(Found found, String line, Navigator navigator) {
        var pictogram = new Pictogram(glyph(found.kind()), "row-pictogram", colour(found.kind()));
        var name = new Words(found.name(), "strong");
        var words = new Words(line, "quiet", "small");
        return found.leadsTo()
                .<Region>map(route -> ListCard.leading(
                        pictogram, found.name() + ". " + found.line(), () -> navigator.go(route), name, words))
                .orElseGet(() -> ListCard.reading(pictogram, name, words));
    }

    private static Glyph glyph(Found.Kind kind) {
        return switch (kind) {
            case RIGHT -> Glyph.RIGHTS;
            case PLACE -> Glyph.PIN;
            case DESK -> Glyph.PEOPLE;
            case NUMBER -> Glyph.PHONE;
            case WORKSHOP -> Glyph.SCREEN;
        };
    }

    private static String colour(Found.Kind kind) {
        return switch (kind) {
            case RIGHT, DESK -> "plum-ink";
            case PLACE -> "blue-ink";
            case NUMBER -> "warn-ink";
            case WORKSHOP -> "green-ink";
        };
    }
}
