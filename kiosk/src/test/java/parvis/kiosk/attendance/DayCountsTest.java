package parvis.kiosk.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.ServiceId;

final class DayCountsTest {
    private static final ServiceId CENTRE = new ServiceId("centre-social");

    @Test
    void who_sits_in_a_workshop_of_a_desk_or_is_helped_there_was_not_received_once_more() {
        var day = new DayCounts(
                LocalDate.of(2026, 10, 6),
                List.of(row("reception", 3, 1), row("digital-workshop", 5, 2), row("accompaniment", 2, 1)),
                List.of());
        assertEquals(3, day.people());
        assertEquals(3, day.people(14));
        assertEquals(3, day.people(CENTRE));
        assertEquals(1, day.newcomers(CENTRE));
    }

    private static DayCounts.Row row(String activity, long people, long newcomers) {
        var dimensions =
                Dimensions.of(new PlaceId("centre"), new ActivityId(activity)).withService(CENTRE);
        return new DayCounts.Row(14, dimensions, people, newcomers);
    }
}
