package parvis.kiosk.ui.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parvis.kiosk.attendance.Correction;
import parvis.kiosk.ui.staff.CorrectionPlan.Change;
import parvis.kiosk.ui.staff.StaffBooks.Desk;
import parvis.protocol.message.Dimensions;

final class CorrectionPlanTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final List<Desk> DESKS = List.of(FakeStaffBooks.CENTRE, FakeStaffBooks.CCAS, FakeStaffBooks.FRANCE);

    @Test
    void makes_one_move_of_newcomers_and_others() {
        var changes = new LinkedHashMap<Desk, Change>();
        changes.put(FakeStaffBooks.CENTRE, new Change(-5, -2));
        changes.put(FakeStaffBooks.CCAS, new Change(5, 2));
        assertEquals(
                List.of(new Correction.Move(
                        DAY, FakeStaffBooks.CENTRE.dimensions(), FakeStaffBooks.CCAS.dimensions(), 5, 2)),
                CorrectionPlan.of(DAY, changes));
    }

    @Test
    void makes_a_person_a_newcomer_by_a_minus_and_a_plus() {
        var dimensions = FakeStaffBooks.CCAS.dimensions();
        assertEquals(
                List.of(new Correction.Less(DAY, dimensions, 1, 0), new Correction.More(DAY, dimensions, 1, 1)),
                CorrectionPlan.of(DAY, Map.of(FakeStaffBooks.CCAS, new Change(0, 1))));
    }

    @Test
    void changes_each_desk_by_exactly_what_was_asked_in_any_case() {
        var random = new Random(11);
        for (int time = 0; time < 20_000; time++) {
            var changes = new LinkedHashMap<Desk, Change>();
            for (Desk desk : DESKS) {
                changes.put(desk, new Change(random.nextInt(-6, 7), random.nextInt(-3, 4)));
            }
            var made = new HashMap<Dimensions, Change>();
            for (Correction correction : CorrectionPlan.of(DAY, changes)) {
                switch (correction) {
                    case Correction.Move move -> {
                        add(made, move.from(), -move.people(), -move.newcomers());
                        add(made, move.to(), move.people(), move.newcomers());
                    }
                    case Correction.Less less -> add(made, less.dimensions(), -less.people(), -less.newcomers());
                    case Correction.More more -> add(made, more.dimensions(), more.people(), more.newcomers());
                }
            }
            changes.forEach((desk, change) ->
                    assertEquals(change, made.getOrDefault(desk.dimensions(), Change.NONE), changes.toString()));
            assertTrue(CorrectionPlan.of(DAY, changes).size() <= 9);
        }
    }

    private static void add(Map<Dimensions, Change> made, Dimensions at, long people, long newcomers) {
        made.merge(
                at,
                new Change(people, newcomers),
                (one, other) -> new Change(one.people() + other.people(), one.newcomers() + other.newcomers()));
    }
}
