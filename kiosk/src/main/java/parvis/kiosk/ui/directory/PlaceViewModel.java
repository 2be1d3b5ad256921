package parvis.kiosk.ui.directory;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parvis.kiosk.directory.Place;
import parvis.kiosk.ui.Texts;

/// A place's card: what is known, and quietly what is not.
public final class PlaceViewModel {
    private final Place place;
    private final Texts texts;

    /// @param place the place
    public PlaceViewModel(Place place, Texts texts) {
        this.place = place;
        this.texts = texts;
    }

    /// Its name.
    public String name() {
        return texts.name(place.name());
    }

    /// What it is, in the source's word.
    public String type() {
        return texts.content(place.type());
    }

    /// Its theme.
    public String theme() {
        return texts.content(place.themeLabel());
    }

    /// What for, if a source says.
    public Optional<String> purpose() {
        return place.purpose().map(texts::content);
    }

    /// Where.
    public Line address() {
        return line("place.address", place.address().map(texts::name), "place.address.missing");
    }

    /// When.
    public Line days() {
        var days = place.openDays().stream()
                .sorted(Comparator.naturalOrder())
                .map(this::named)
                .collect(Collectors.joining(", "));
        return line("place.days", Optional.of(days).filter(said -> !said.isEmpty()), "place.days.missing");
    }

    /// By which number.
    public Line phone() {
        return line("place.phone", place.phone(), "place.phone.missing");
    }

    /// Who runs it.
    public Line manager() {
        return line("place.manager", place.manager().map(texts::name), "place.manager.missing");
    }

    /// « Source : convention, annexe 2 »
    public String source() {
        return texts.get("place.source", texts.content(place.source()));
    }

    /// What a telephone takes away: plain lines, which every telephone reads without a network and whose address it
    /// offers to open in a map. Nothing that is missing is in it.
    public String takeAway() {
        return Stream.of(Optional.of(place.name()), place.purpose(), place.address(), place.phone())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    /// Whether there is more to take away than the name.
    public boolean hasTakeAway() {
        return place.address().isPresent() || place.phone().isPresent();
    }

    /// « Non renseigné : jours d’ouverture, téléphone », where something is missing.
    public Optional<String> missing() {
        var labels = Stream.of(
                        unless(address(), "place.address"),
                        unless(days(), "place.days"),
                        unless(phone(), "place.phone"),
                        unless(manager(), "place.manager.noun"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Optional.of(labels).filter(list -> !list.isEmpty()).map(list -> texts.get("place.missing", list));
    }

    private Optional<String> unless(Line line, String key) {
        return line.known()
                ? Optional.empty()
                : Optional.of(texts.get(key).toLowerCase(texts.language().locale()));
    }

    private String named(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, texts.language().locale());
    }

    private Line line(String label, Optional<String> value, String missing) {
        return new Line(texts.get(label), value.orElseGet(() -> texts.get(missing)), value.isPresent());
    }

    /// One line of the card.
    ///
    /// @param label « Adresse »
    /// @param value what is known, or « non renseignée »
    /// @param known whether it is
    public record Line(String label, String value, boolean known) {}
}
