package parvis.kiosk.ui.directory;

import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.ListCard;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;

/// A place as an entry of a list.
final class PlaceEntry {
    private PlaceEntry() {}

    /// With its address where many lines fit.
    static Pressable fitting(PlacesViewModel.Entry entry, Screen screen) {
        return screen.low() ? brief(entry, screen.navigator()) : card(entry, screen.navigator());
    }

    static Pressable card(PlacesViewModel.Entry entry, Navigator navigator) {
        return ListCard.leading(
                new Pictogram(Glyph.PIN, "row-pictogram", "blue-ink"),
                entry.name() + ". " + entry.line(),
                () -> navigator.go(new Route.PlaceCard(entry.id())),
                new Words(entry.name(), "strong"),
                new Words(entry.line(), "quiet", "small"));
    }

    /// Without its address: where few lines fit.
    static Pressable brief(PlacesViewModel.Entry entry, Navigator navigator) {
        return ListCard.leading(
                new Pictogram(Glyph.PIN, "row-pictogram", "blue-ink"),
                entry.name() + ". " + entry.line(),
                () -> navigator.go(new Route.PlaceCard(entry.id())),
                new Words(entry.name(), "strong"),
                new Words(entry.type(), "quiet", "small"));
    }
}
