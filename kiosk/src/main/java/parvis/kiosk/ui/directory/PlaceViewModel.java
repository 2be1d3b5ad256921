package parvis.kiosk.ui.directory;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parvis.kiosk.directory.ContactCard;
import parvis.kiosk.directory.DoorState;
import parvis.kiosk.directory.Opening;
import parvis.kiosk.directory.Place;
import parvis.kiosk.directory.TownMap;
import parvis.kiosk.rights.Desk;
import parvis.kiosk.rights.RightsBook;
import parvis.kiosk.ui.Texts;
import parvis.protocol.message.Practical.Hours;

/// A place's card: what is known, and quietly what is not.
public final class PlaceViewModel {
    private final Place place;
    private final RightsBook book;
    private final Opening opening;
    private final DoorState door;
    private final DoorWords doors;
    private final Optional<TownMap.Way> way;
    private final Texts texts;

    /// @param place the place
    /// @param opening when it is open
    /// @param book who is behind which door
    /// @param way from this terminal to it, where coordinates of both are known
    /// @param now in the territory's zone
    public PlaceViewModel(
            Place place, Opening opening, RightsBook book, Optional<TownMap.Way> way, LocalDateTime now, Texts texts) {
        this.place = place;
        this.book = book;
        this.way = way;
        this.texts = texts;
        this.opening = opening;
        door = opening.at(now);
        doors = new DoorWords(texts, now.toLocalDate());
    }

    /// The same card at another time.
    PlaceViewModel at(LocalDateTime now) {
        return new PlaceViewModel(place, opening, book, way, now, texts);
    }

    /// Whose card it is.
    Place place() {
        return place;
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

    /// What for, if a source says: of the place, else of the desks behind its door.
    public Optional<String> purpose() {
        return place.purpose()
                .or(() -> Optional.of(behind().map(Desk::purpose).collect(Collectors.joining(" ")))
                        .filter(said -> !said.isEmpty()))
                .map(texts::content);
    }

    private Stream<Desk> behind() {
        return book.desks().stream()
                .filter(desk ->
                        desk.doors().stream().anyMatch(one -> one.place().equals(place.id())));
    }

    /// For whose papers one is helped here, A to Z in the catalogue's order.
    public List<String> helpsFor() {
        return behind().flatMap(desk -> desk.helpsFor().stream())
                .distinct()
                .flatMap(id -> book.desk(id).stream())
                .map(desk -> texts.name(desk.name()))
                .toList();
    }

    /// « Ouvert maintenant, jusqu’à 17 h 30 »
    public String door() {
        return doors.said(door);
    }

    DoorWords.Tone tone() {
        return DoorWords.tone(door);
    }

    /// Where.
    public Line address() {
        return line(Line.Kind.ADDRESS, "place.address", place.address().map(texts::name), "place.address.missing");
    }

    /// When: the week's hours where they are known, else its days.
    public Line hours() {
        if (!place.practical().hours().isEmpty()) {
            return new Line(Line.Kind.HOURS, texts.get("place.hours"), String.join("\n", week()), true);
        }
        var days = place.openDays().stream().sorted().map(this::named).collect(Collectors.joining(", "));
        return days.isEmpty()
                ? new Line(Line.Kind.HOURS, texts.get("place.hours"), texts.get("place.hours.missing"), false)
                : new Line(Line.Kind.HOURS, texts.get("place.days"), days, true);
    }

    /// « lundi, mardi : 9 h à 12 h, 14 h à 17 h », days of the same hours together.
    private List<String> week() {
        var byDay = new LinkedHashMap<DayOfWeek, List<String>>();
        for (Hours hours : place.practical().hours()) {
            byDay.computeIfAbsent(hours.day(), _ -> new ArrayList<>())
                    .add(texts.get(
                            "time.span",
                            texts.dates().hour(hours.from()),
                            texts.dates().hour(hours.to())));
        }
        var byHours = new LinkedHashMap<String, List<String>>();
        byDay.forEach((day, spans) -> byHours.computeIfAbsent(String.join(", ", spans), _ -> new ArrayList<>())
                .add(named(day)));
        return byHours.entrySet().stream()
                .map(entry -> texts.get("place.hours.line", String.join(", ", entry.getValue()), entry.getKey()))
                .toList();
    }

    /// By which number.
    public Line phone() {
        return line(Line.Kind.PHONE, "place.phone", place.phone(), "place.phone.missing");
    }

    /// Whether one must have been made.
    public Line appointment() {
        return line(
                Line.Kind.APPOINTMENT,
                "place.appointment",
                place.practical()
                        .appointment()
                        .map(kind -> texts.get(
                                switch (kind) {
                                    case WITHOUT -> "place.appointment.without";
                                    case WITH -> "place.appointment.with";
                                    case EITHER -> "place.appointment.either";
                                })),
                "place.appointment.missing");
    }

    /// How one gets in.
    public Line access() {
        return line(
                Line.Kind.ACCESS,
                "place.access",
                joined(place.practical().access().stream().map(texts::content), " "),
                "place.access.missing");
    }

    /// What is spoken there.
    public Line languages() {
        return line(
                Line.Kind.LANGUAGES,
                "place.languages",
                joined(
                        place.practical().languages().stream()
                                .map(code -> Locale.of(code)
                                        .getDisplayLanguage(texts.language().locale())),
                        ", "),
                "place.languages.missing");
    }

    /// Who runs it.
    public Line manager() {
        return line(Line.Kind.MANAGER, "place.manager", place.manager().map(texts::name), "place.manager.missing");
    }

    /// What to bring.
    public List<String> bring() {
        return place.practical().bring().stream().map(texts::content).toList();
    }

    /// « À 400 m d’ici, vers le nord »; empty: nobody knows, or it is here.
    public Optional<String> way() {
        return way.filter(known -> known.metres() > 0).map(known -> new WayWords(texts).said(known));
    }

    /// « Vérifié le 12 novembre 2026 »
    public String checked() {
        return place.practical()
                .checkedOn()
                .map(day -> texts.get("place.checked", texts.dates().dated(day)))
                .orElseGet(() -> texts.get("place.checked.missing"));
    }

    /// « Source : convention, annexe 2 »
    public String source() {
        return texts.get("place.source", texts.content(place.source()));
    }

    /// What a telephone takes away.
    public String takeAway() {
        return ContactCard.of(place, known());
    }

    /// What stands below the name on paper.
    public List<String> lines() {
        return Stream.concat(Stream.of(place.address(), place.phone()).flatMap(Optional::stream), known().stream())
                .toList();
    }

    private List<String> known() {
        var french = new ArrayList<String>();
        place.purpose().ifPresent(french::add);
        if (!place.practical().hours().isEmpty() && texts.language().french()) {
            french.addAll(week());
        }
        return french;
    }

    /// Whether there is more to take away than the name.
    public boolean hasTakeAway() {
        return place.address().isPresent() || place.phone().isPresent();
    }

    /// « Non renseigné : téléphone, accès », of what is not said line by line.
    public Optional<String> missing(List<Line> lines) {
        var labels = Stream.concat(
                        purpose().isPresent() ? Stream.empty() : Stream.of(texts.get("place.purpose.noun")),
                        lines.stream().filter(line -> !line.known()).map(Line::noun))
                .collect(Collectors.joining(", "));
        return Optional.of(labels).filter(list -> !list.isEmpty()).map(list -> texts.get("place.missing", list));
    }

    private static Optional<String> joined(Stream<String> texts, String between) {
        return Optional.of(texts.collect(Collectors.joining(between))).filter(text -> !text.isEmpty());
    }

    private String named(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, texts.language().locale());
    }

    private Line line(Line.Kind kind, String label, Optional<String> value, String missing) {
        return new Line(kind, texts.get(label), value.orElseGet(() -> texts.get(missing)), value.isPresent());
    }

    /// One line of the card.
    ///
    /// @param kind what it is of
    /// @param label « Adresse »
    /// @param value what is known, or « non renseignée »
    /// @param known whether it is
    public record Line(Kind kind, String label, String value, boolean known) {
        /// What a line is of.
        public enum Kind {
            ADDRESS,
            HOURS,
            PHONE,
            APPOINTMENT,
            ACCESS,
            LANGUAGES,
            MANAGER
        }

        /// « adresse », in a list.
        String noun() {
            return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
        }
    }
}
