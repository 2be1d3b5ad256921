package parvis.kiosk.sync;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parvis.kiosk.workshop.DayNote;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.catalogue.DayPart;
import parvis.protocol.message.PlaceId;

/// What the catalogue that stands knows of a day at this terminal's place: closures, holidays, days of the week on
/// which
/// its source says that it does not open (the note's label is the day's name). Says nothing where nothing is known.
public final class CatalogueDays implements DayNote.Days {
    private final CatalogueSource catalogue;
    private final PlaceId here;

    /// @param here where this terminal stands
    public CatalogueDays(CatalogueSource catalogue, PlaceId here) {
        this.catalogue = catalogue;
        this.here = here;
    }

    @Override
    public List<DayNote> of(LocalDate day) {
        return catalogue.current().map(whole -> of(whole, day)).orElse(List.of());
    }

    private List<DayNote> of(Catalogue whole, LocalDate day) {
        var notes = new ArrayList<DayNote>();
        whole.closures().stream()
                .filter(closure -> !day.isBefore(closure.from()) && !day.isAfter(closure.to()))
                .filter(closure ->
                        closure.places().isEmpty() || closure.places().contains(here))
                .forEach(closure -> notes.add(new DayNote(DayNote.Kind.CLOSED, closure.label())));
        whole.days().stream()
                .filter(special -> special.covers(day))
                .forEach(special -> notes.add(new DayNote(kind(special.kind()), special.label())));
        whole.places().stream()
                .filter(place -> place.id().equals(here))
                .filter(place ->
                        !place.openDays().isEmpty() && !place.openDays().contains(day.getDayOfWeek()))
                .forEach(_ -> notes.add(new DayNote(DayNote.Kind.NOT_AN_OPEN_DAY, weekday(day))));
        return notes;
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRANCE);
    }

    private static DayNote.Kind kind(DayPart.Kind kind) {
        return switch (kind) {
            case PUBLIC_HOLIDAY -> DayNote.Kind.PUBLIC_HOLIDAY;
            case SCHOOL_HOLIDAY -> DayNote.Kind.SCHOOL_HOLIDAY;
        };
    }
}
