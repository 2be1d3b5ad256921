package parvis.kiosk.sealed;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.booking.BookingRig;
import parvis.kiosk.booking.BookingsContract;

final class SealedBookingsTest extends BookingsContract {
    @TempDir
    Path folder;

    @Override
    protected BookingRig rig() {
        return new SealedRig(folder, "2026-11-24T09:00");
    }
}
