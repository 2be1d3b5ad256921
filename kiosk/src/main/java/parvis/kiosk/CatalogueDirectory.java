package parvis.kiosk;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import parvis.kiosk.directory.Directory;
import parvis.kiosk.directory.Opening;
import parvis.kiosk.directory.Place;
import parvis.kiosk.directory.Theme;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.catalogue.DayPart;
import parvis.protocol.catalogue.NeedPart;
import parvis.protocol.catalogue.PlacePart;
import parvis.protocol.catalogue.TerritoryPart.ThemeLabel;
import parvis.protocol.message.Need;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.ThemeId;

/// [Directory] of one catalogue.
public final class CatalogueDirectory implements Directory {
    private final Map<PlaceId, Place> places = new LinkedHashMap<>();
    private final List<ThemeLabel> themes;
    private final Catalogue catalogue;
    private final PlaceId here;
    private final Supplier<List<Opening.Closed>> sudden;
    private final List<Opening.Holiday> holidays;

    /// Of a terminal whose place is never closed all of a sudden.
    ///
    /// @param catalogue whose places they are
    public CatalogueDirectory(Catalogue catalogue) {
        this(catalogue, new PlaceId("nowhere"), List::of);
    }

    /// @param catalogue whose places they are
    /// @param here where this terminal stands
    /// @param sudden when that place is closed all of a sudden, as its team says
    public CatalogueDirectory(Catalogue catalogue, PlaceId here, Supplier<List<Opening.Closed>> sudden) {
        this.catalogue = catalogue;
        this.here = here;
        this.sudden = sudden;
        holidays = catalogue.days().stream()
                .filter(day -> day.kind() == DayPart.Kind.PUBLIC_HOLIDAY)
                .map(day -> new Opening.Holiday(day.from(), day.label()))
                .toList();
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
                part.practical(),
                part.latitude().flatMap(north -> part.longitude().map(east -> new Place.Position(north, east))),
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
    public List<Need> needs() {
        return catalogue.needs().stream().map(NeedPart::need).toList();
    }

    @Override
    public Answer answering(Need need) {
        return catalogue.needs().stream()
                .filter(part -> part.need() == need)
                .findFirst()
                .map(part -> new Answer(
                        part.places().stream().flatMap(id -> place(id).stream()).toList(), part.operators()))
                .orElse(new Answer(List.of(), List.of()));
    }

    @Override
    public List<Place> all() {
        return List.copyOf(places.values());
    }

    @Override
    public Optional<Place> place(PlaceId id) {
        return Optional.ofNullable(places.get(id));
    }

    @Override
    public Opening opening(Place place) {
        var closed = new ArrayList<>(place.id().equals(here) ? sudden.get() : List.<Opening.Closed>of());
        catalogue.closures().stream()
                .filter(part -> part.places().isEmpty() || part.places().contains(place.id()))
                .forEach(part -> closed.add(new Opening.Closed(
                        part.from().atStartOfDay(), part.to().plusDays(1).atStartOfDay(), part.label())));
        return new Opening(place, closed, holidays);
    }
}
