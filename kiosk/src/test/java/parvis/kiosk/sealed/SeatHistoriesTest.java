package parvis.kiosk.sealed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.booking.Person;
import parvis.kiosk.booking.Request;

/// Histories of book, cancel, promote, resize, move, revive and restart, each from a seed that is said when it fails.
final class SeatHistoriesTest {
    private static final int HISTORIES = Boolean.getBoolean("parvis.long") ? 3_000 : 80;

    @TempDir
    Path folder;

    @Test
    void a_resident_is_never_sold_a_seat_that_is_not_there_and_no_seat_is_sold_twice() {
        try (var rig = new SealedRig(folder, "2026-11-24T09:00")) {
            rig.quick();
            var from = System.nanoTime() % 1_000_000_000;
            for (var seed = from; seed < from + HISTORIES; seed++) {
                assertEquals(
                        Optional.empty(),
                        history(rig, (desk, request, _) -> desk.bookings().book(request), seed));
            }
        }
    }

    @Test
    void red_control_a_seat_that_is_looked_at_when_the_list_is_drawn_is_sold_twice() {
        try (var rig = new SealedRig(folder, "2026-11-24T09:00")) {
            rig.quick();
            SeatHistory.Confirming late = (desk, request, left) ->
                    desk.bookings().book(request.seats() <= left ? unlooked(request) : request);
            var broken = LongStream.range(0, 20)
                    .mapToObj(seed -> history(rig, late, seed))
                    .flatMap(Optional::stream)
                    .toList();
            assertTrue(broken.stream().anyMatch(what -> what.contains("a resident got")), broken.toString());
        }
    }

    private static Request unlooked(Request request) {
        return new Request(
                request.session(),
                new Person("P", Optional.empty()),
                request.seats(),
                request.group(),
                Request.By.STAFF,
                Request.IfFull.ADD_CHAIRS,
                true);
    }

    private static Optional<String> history(SealedRig rig, SeatHistory.Confirming confirming, long seed) {
        return new SeatHistory(rig, confirming, seed).play().map(what -> "seed " + seed + ", " + what);
    }
}
