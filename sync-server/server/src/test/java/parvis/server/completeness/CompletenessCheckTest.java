package parvis.server.completeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;
import parvis.server.completeness.Completeness.Missed;
import parvis.server.indicator.FactLines;
import parvis.server.indicator.Period;
import parvis.server.indicator.Samples;
import parvis.server.territory.Closure;
import parvis.server.territory.PublicHolidays;
import parvis.server.territory.Territory;

final class CompletenessCheckTest {
    private static final TerminalId B1 = new TerminalId("b1");
    private static final TerminalId B2 = new TerminalId("b2");
    private static final PlaceId KNOWN = new PlaceId("marche");
    private static final PlaceId UNKNOWN = new PlaceId("mairie");

    /// The market opens on Tuesday and Saturday; nobody says when the town hall does. 1 May is a holiday. All is closed
    /// from 8 to 12 May, the market on 4 May too.
    private static final Territory TOWN = Samples.territory(
            List.of(
                    Samples.place(KNOWN, Set.of(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY)),
                    Samples.place(UNKNOWN, Set.of())),
            List.of(
                    new Closure(LocalDate.of(2024, 5, 8), LocalDate.of(2024, 5, 12), "Pont", Set.of()),
                    new Closure(LocalDate.of(2024, 5, 4), LocalDate.of(2024, 5, 4), "Travaux", Set.of(KNOWN))),
            new PublicHolidays(
                    List.of(new PublicHolidays.Fixed(MonthDay.of(5, 1), "Fête du Travail")), List.of(), List.of()));

    @Test
    void days_are_expected_from_the_terminals_first_to_yesterday_on_open_days() {
        // April 2024: Tuesday 23, Saturday 27, Tuesday 30; May: Saturday 4 is closed, Tuesday 7, 8–12 closed.
        var check = check(Map.of(B1, KNOWN), "b1#1 2024-04-23 marche closing facts=0");
        var may14 = LocalDate.of(2024, 5, 14);
        var all = check.over(Period.year(2024), may14);
        assertEquals(4, all.expected());
        assertEquals(1, all.complete());
        assertEquals(List.of(day(B1, 5, 7), day(B1, 4, 30), day(B1, 4, 27)), all.missing());
        assertEquals(3, all.missingCount());
        assertTrue(all.assumed().isEmpty());
        assertEquals(5, check.over(Period.year(2024), may14.plusDays(1)).expected(), "the 14th is a Tuesday");
    }

    @Test
    void a_calendar_says_of_each_day_what_came_of_it() {
        var check = check(Map.of(B1, KNOWN), """
                b1#1 2024-04-23 marche closing facts=0
                b1#2 2024-04-27 marche closing facts=2
                b1#3 2024-04-27 marche accueil people=1
                """);
        var period = new Period(LocalDate.of(2024, 4, 22), LocalDate.of(2024, 5, 1));
        var days = check.calendars(period, LocalDate.of(2024, 5, 1)).getFirst().days();
        assertEquals(
                "OUTSIDE COMPLETE CLOSED CLOSED CLOSED SHORT CLOSED CLOSED ABSENT OUTSIDE",
                days.stream().map(day -> day.state().name()).collect(Collectors.joining(" ")));
        assertEquals(2, days.get(5).said());
        assertEquals(1, days.get(5).came());
    }

    @Test
    void T7_silence_is_counted_in_expected_days_only() {
        var check = check(Map.of(), "b1#1 2024-04-23 mairie closing facts=0");
        var place = Optional.of(UNKNOWN);
        var monday = LocalDate.of(2024, 4, 29);
        assertEquals(0, check.silentDays(place, monday.minusDays(3), monday), "a weekend is no silence");
        assertEquals(2, check.silentDays(place, monday.minusDays(5), monday), "Thursday and Friday");
        assertEquals(0, check.silentDays(place, monday, monday));
        assertEquals(1, check.silentDays(place, LocalDate.of(2024, 5, 7), LocalDate.of(2024, 5, 14)), "closed 8–12");
    }

    @Test
    void an_unknown_opening_is_monday_to_friday_without_public_holidays_and_that_is_said() {
        // Monday 29 and Tuesday 30 April, Thursday 2, Friday 3, Monday 6, Tuesday 7 May; 1 May is a holiday.
        var check = check(Map.of(B1, UNKNOWN), "b1#1 2024-04-29 mairie accueil people=1");
        var all = check.over(Period.year(2024), LocalDate.of(2024, 5, 13));
        assertEquals(6, all.expected());
        assertEquals(0, all.complete());
        assertEquals(Set.of(UNKNOWN), Set.copyOf(all.assumed()));
    }

    @Test
    void a_terminal_that_is_enrolled_nowhere_is_expected_on_assumed_days() {
        var check = check(Map.of(), "b1#1 2024-04-29 mairie accueil people=1");
        assertEquals(6, check.over(Period.year(2024), LocalDate.of(2024, 5, 13)).expected());
    }

    @Test
    void the_period_cuts_and_the_future_is_not_expected() {
        var check = check(Map.of(B1, UNKNOWN), "b1#1 2024-04-29 mairie closing facts=0");
        var april = new Period(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 4, 30));
        var all = check.over(april, LocalDate.of(2026, 1, 1));
        assertEquals(2, all.expected());
        assertEquals(1, all.complete());
        assertEquals(0, check.over(Period.year(2025), LocalDate.of(2024, 5, 13)).expected());
        assertEquals(0, check.over(Period.year(2023), LocalDate.of(2024, 5, 13)).expected());
        assertEquals(0, check.over(Period.year(2024), LocalDate.of(2024, 4, 29)).expected());
    }

    @Test
    void terminals_add_up_and_can_be_told_apart() {
        var check = check(Map.of(B1, UNKNOWN, B2, KNOWN), """
                b1#1 2024-04-29 mairie closing facts=0
                b2#1 2024-04-30 marche closing facts=0
                b2#2 2024-05-07 marche accueil people=2
                b2#3 2024-05-07 marche closing facts=1
                """);
        var today = LocalDate.of(2024, 5, 8);
        var all = check.over(Period.year(2024), today);
        assertEquals(8, all.expected());
        assertEquals(3, all.complete());
        var each = check.byTerminal(Period.year(2024), today);
        assertEquals(List.of(B1, B2), List.copyOf(each.keySet()));
        assertEquals(6, Optional.ofNullable(each.get(B1)).orElseThrow().expected());
        assertEquals(2, Optional.ofNullable(each.get(B2)).orElseThrow().complete());
    }

    @Test
    void the_newest_50_missing_days_are_named_and_all_are_counted() {
        var check = check(Map.of(B1, UNKNOWN, B2, UNKNOWN), """
                b1#1 2024-06-03 mairie accueil people=1
                b2#1 2024-06-03 mairie accueil people=1
                """);
        // Monday 3 June to Friday 30 August 2024: 13 weeks of 5 days, two terminals.
        var all = check.over(Period.year(2024), LocalDate.of(2024, 8, 31));
        assertEquals(130, all.missingCount());
        assertEquals(50, all.missing().size());
        assertEquals(day(B1, 8, 30), all.missing().getFirst());
        assertEquals(day(B2, 8, 30), all.missing().get(1));
        // 25 working days back from 30 August: Monday 29 July.
        assertEquals(day(B2, 7, 29), all.missing().getLast());
    }

    private static CompletenessCheck check(Map<TerminalId, PlaceId> enrolled, String facts) {
        var closings = new InMemoryClosings(enrolled, new ArrayList<>(FactLines.read(facts)), List.of());
        return new CompletenessCheck(new OpeningDays(TOWN), closings);
    }

    private static Missed day(TerminalId terminal, int month, int day) {
        return new Missed(terminal, LocalDate.of(2024, month, day));
    }
}
