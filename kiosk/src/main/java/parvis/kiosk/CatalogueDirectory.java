package parvis.kiosk;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parvis.kiosk.directory.Directory;
import parvis.kiosk.directory.Place;
import parvis.kiosk.directory.Theme;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.catalogue.PlacePart;
import parvis.protocol.catalogue.TerritoryPart.ThemeLabel;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.ThemeId;

/// [Directory] of one catalogue.
public final class CatalogueDirectory implements Directory {
    private final Map<PlaceId, Place> places = new LinkedHashMap<>();
    private final List<ThemeLabel> themes;

    /// @param catalogue whose places they are
    public CatalogueDirectory(Catalogue catalogue) {
        themes = catalogue.territory().themes();
        var labels = themes.stream().collect(Collectors.toMap(ThemeLabel::id, ThemeLabel::label, (a, _) -> a));
        var alphabet = Collator.getInstance(Locale.FRANCE);
        catalogue.places().stream()
                .map(part -> place(part, labels))
                .sorted(Comparator.comparing(Place::name, alphabet))
                .forEach(place -> places.put(place.id(), place));
    }

    private static Place place(PlacePart part, Map<ThemeId, String> labels) {
        return new Place(
                part.id(),
                part.name(),
                part.type(),
                part.theme(),
                labels.getOrDefault(part.theme(), part.theme().value()),
                part.purpose(),
                part.address(),
                part.manager(),
                part.phone(),
                part.openDays(),
                part.source());
    }

    @Override
    public List<Theme> themes() {
        return themes.stream()
                .map(label ->
                        new Theme(label.id(), label.label(), under(label.id()).size()))
                .filter(theme -> theme.places() > 0)
                .toList();
    }

    @Override
    public List<Place> under(ThemeId theme) {
        return places.values().stream()
                .filter(place -> place.theme().equals(theme))
                .toList();
    }

    @Override
    public List<Place> all() {
        return List.copyOf(places.values());
    }

    @Override
    public Optional<Place> place(PlaceId id) {
        return Optional.ofNullable(places.get(id));
    }
}
