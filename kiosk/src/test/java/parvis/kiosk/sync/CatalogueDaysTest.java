package parvis.kiosk.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parvis.kiosk.Samples;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.catalogue.ClosurePart;
import parvis.protocol.catalogue.DayPart;
import parvis.protocol.catalogue.PlacePart;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.ThemeId;

final class CatalogueDaysTest {
    private static final PlaceId HERE = new PlaceId("centre");
    private static final LocalDate ASCENSION = LocalDate.of(2027, 5, 6);

    @Test
    void E12_closures_of_this_place_and_of_all_holidays_and_days_on_which_it_does_not_open_are_said() {
        assertEquals(List.of("CLOSED Pont", "PUBLIC_HOLIDAY Ascension", "SCHOOL_HOLIDAY Printemps"), notes(ASCENSION));
        assertEquals(List.of("SCHOOL_HOLIDAY Printemps"), notes(ASCENSION.minusDays(1)));
        assertEquals(List.of("SCHOOL_HOLIDAY Printemps", "NOT_AN_OPEN_DAY samedi"), notes(LocalDate.of(2027, 5, 8)));
        assertEquals(List.of(), notes(LocalDate.of(2027, 5, 11)));
    }

    @Test
    void without_a_catalogue_nothing_is_known() {
        assertEquals(List.of(), new CatalogueDays(Samples.source(Optional.empty()), HERE).of(ASCENSION));
    }

    private static List<String> notes(LocalDate day) {
        return new CatalogueDays(Samples.source(Optional.of(catalogue())), HERE)
                .of(day).stream().map(note -> note.kind() + " " + note.label()).toList();
    }

    private static Catalogue catalogue() {
        var place = new PlacePart(
                HERE,
                "Centre",
                "Centre social",
                new ThemeId("animation"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "exemple");
        return new Catalogue(
                "1",
                Samples.territory(),
                List.of(place),
                List.of(),
                List.of(
                        new ClosurePart(ASCENSION, ASCENSION.plusDays(1), "Pont", List.of(HERE)),
                        new ClosurePart(ASCENSION, ASCENSION, "Ailleurs", List.of(new PlaceId("mairie")))),
                List.of(),
                List.of(),
                List.of(
                        new DayPart(ASCENSION, ASCENSION, "Ascension", DayPart.Kind.PUBLIC_HOLIDAY),
                        new DayPart(
                                ASCENSION.minusDays(9),
                                ASCENSION.plusDays(2),
                                "Printemps",
                                DayPart.Kind.SCHOOL_HOLIDAY)));
    }
}
