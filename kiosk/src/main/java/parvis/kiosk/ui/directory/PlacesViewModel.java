package parvis.kiosk.ui.directory;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.directory.Directory;
import parvis.kiosk.directory.Place;
import parvis.kiosk.ui.Texts;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.ThemeId;

/// A list of places: of a theme, or all.
///
/// @param title what it is a list of
/// @param count « 5 lieux »
/// @param places its entries
public record PlacesViewModel(String title, String count, List<Entry> places) {
    public PlacesViewModel {
        places = List.copyOf(places);
    }

    /// The places of one theme.
    public static PlacesViewModel ofTheme(ThemeId id, Directory directory, LocalDateTime now, Texts texts) {
        var label = directory.themes().stream()
                .filter(theme -> theme.id().equals(id))
                .map(parvis.kiosk.directory.Theme::label)
                .findFirst()
                .orElse(id.value());
        return of(texts.content(label), directory.under(id), directory, now, texts);
    }

    /// All places, A to Z.
    public static PlacesViewModel all(Directory directory, LocalDateTime now, Texts texts) {
        return of(texts.get("places.all"), directory.all(), directory, now, texts);
    }

    private static PlacesViewModel of(
            String title, List<Place> places, Directory directory, LocalDateTime now, Texts texts) {
        return new PlacesViewModel(
                title, texts.get("themes.count", places.size()), entries(places, directory, now, texts));
    }

    /// Those places, with whether their doors are open now.
    public static List<Entry> entries(List<Place> places, Directory directory, LocalDateTime now, Texts texts) {
        var doors = new DoorWords(texts, now.toLocalDate());
        return places.stream()
                .map(place ->
                        Entry.of(place, doors.brief(directory.opening(place).at(now)), texts))
                .toList();
    }

    /// One place in a list.
    ///
    /// @param id the place
    /// @param name its name
    /// @param type what it is
    /// @param line what it is, and where
    public record Entry(PlaceId id, String name, String type, String line) {
        static Entry of(Place place, Optional<String> door, Texts texts) {
            var where = place.address().map(texts::name).orElseGet(() -> texts.get("place.address.unknown"));
            var type = texts.content(place.type());
            var brief = door.map(said -> said + " · " + type).orElse(type);
            return new Entry(place.id(), texts.name(place.name()), brief, brief + " · " + where);
        }
    }
}
