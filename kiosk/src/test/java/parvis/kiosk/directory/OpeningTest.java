package parvis.kiosk.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.Practical;
import parvis.protocol.message.Practical.Hours;
import parvis.protocol.message.ThemeId;

/// Open, closed, and what nobody may promise. 24 November 2026 is a Tuesday.
final class OpeningTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final List<Hours> WEEK =
            List.of(hours(DayOfWeek.TUESDAY, 9, 12), hours(DayOfWeek.TUESDAY, 14, 18), hours(DayOfWeek.FRIDAY, 9, 12));

    private static Hours hours(DayOfWeek day, int from, int to) {
        return new Hours(day, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static Place place(Set<DayOfWeek> days, List<Hours> hours) {
        return new Place(
                new PlaceId("mairie"),
                "Mairie",
                "Mairie",
                new ThemeId("droits"),
                "Droits",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                days,
                new Practical(hours, Optional.empty(), List.of(), List.of(), List.of(), Optional.empty()),
                Optional.empty(),
                "convention");
    }

    private static DoorState at(String time, Opening.Closed... closed) {
        return new Opening(place(Set.of(), WEEK), List.of(closed), List.of()).at(LocalDateTime.parse(time));
    }

    private static DoorState.Closed closed(String opens) {
        return new DoorState.Closed(Optional.of(LocalDateTime.parse(opens)));
    }

    @Test
    void a_door_is_open_from_its_first_minute_to_the_last_before_it_closes() {
        assertEquals(closed("2026-11-24T09:00"), at("2026-11-24T08:59"));
        assertEquals(new DoorState.Open(LocalTime.of(12, 0)), at("2026-11-24T09:00"));
        assertEquals(new DoorState.Open(LocalTime.of(12, 0)), at("2026-11-24T11:59"));
        assertEquals(closed("2026-11-24T14:00"), at("2026-11-24T12:00"));
        assertEquals(closed("2026-11-27T09:00"), at("2026-11-24T18:00"));
        assertEquals(closed("2026-12-01T09:00"), at("2026-11-28T10:00"));
    }

    @Test
    void without_a_source_nobody_says_open_nor_closed() {
        var bare = new Opening(place(Set.of(), List.of()), List.of(), List.of());
        assertEquals(new DoorState.Unknown(), bare.at(TUESDAY.atTime(10, 0)));
    }

    @Test
    void where_only_days_are_known_no_hour_is_said() {
        var days = new Opening(place(Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY), List.of()), List.of(), List.of());
        assertEquals(new DoorState.Days(true, Optional.empty()), days.at(TUESDAY.atTime(23, 0)));
        assertEquals(
                new DoorState.Days(false, Optional.of(TUESDAY.plusDays(3))),
                days.at(TUESDAY.plusDays(1).atTime(10, 0)));
    }

    @Test
    void a_closure_says_why_and_what_opens_after_it() {
        var holidays =
                new Opening.Closed(TUESDAY.atStartOfDay(), TUESDAY.plusDays(4).atStartOfDay(), "Fermeture de novembre");
        assertEquals(
                new DoorState.Shut("Fermeture de novembre", Optional.of(LocalDateTime.parse("2026-12-01T09:00"))),
                at("2026-11-24T10:00", holidays));
        assertEquals(
                new DoorState.Shut("", Optional.of(LocalDateTime.parse("2026-11-27T09:00"))),
                at("2026-11-24T15:00", new Opening.Closed(TUESDAY.atTime(14, 30), TUESDAY.atTime(19, 0), "")),
                "all of a sudden");
    }

    @Test
    void on_a_public_holiday_nobody_is_promised_an_open_door() {
        var holiday =
                new Opening(place(Set.of(), WEEK), List.of(), List.of(new Opening.Holiday(TUESDAY, "Fête du bourg")));
        assertEquals(new DoorState.Holiday("Fête du bourg"), holiday.at(TUESDAY.atTime(10, 0)));
        assertEquals(closed("2026-11-27T09:00"), holiday.at(TUESDAY.minusDays(1).atTime(10, 0)));
    }

    @Test
    void a_door_that_does_not_open_within_two_weeks_is_only_closed() {
        var long_ = new Opening.Closed(
                TUESDAY.plusDays(1).atStartOfDay(), TUESDAY.plusDays(90).atStartOfDay(), "Travaux");
        assertEquals(new DoorState.Closed(Optional.empty()), at("2026-11-24T20:00", long_));
    }
}
