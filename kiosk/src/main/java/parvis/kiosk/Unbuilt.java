package parvis.kiosk;

import java.lang.reflect.Proxy;

/// Stands where an implementation is still being built: each call throws. Goes when the last one has landed.
public final class Unbuilt {
    private Unbuilt() {}

    static <T> T of(Class<T> port) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (_, method, _) -> {
            if (port == parvis.kiosk.workshop.Planning.class && "onChange".equals(method.getName())) {
                return null;
            }
            if (port == parvis.kiosk.workshop.Planning.class && "between".equals(method.getName())) {
                return java.util.List.of();
            }
            throw new UnsupportedOperationException(port.getSimpleName() + "." + method.getName() + " is not built");
        }));
    }

    /// A team of which nothing is built.
    public static Team team() {
        return new Team(
                of(parvis.kiosk.custody.Custody.class),
                of(parvis.kiosk.staff.EntryLog.class),
                of(parvis.kiosk.workshop.Planning.class),
                of(parvis.kiosk.booking.Bookings.class),
                of(parvis.kiosk.closing.SessionCloser.class),
                of(parvis.kiosk.workshop.Closures.class),
                of(parvis.kiosk.workshop.DayNote.Days.class),
                of(parvis.kiosk.attendance.Works.class),
                of(parvis.kiosk.attendance.History.class),
                of(parvis.kiosk.paper.Printer.class),
                of(parvis.kiosk.paper.HousePapers.class),
                of(parvis.kiosk.workshop.CalendarFile.class),
                of(parvis.kiosk.staff.SettingsBook.class),
                of(parvis.kiosk.custody.SecondCopy.class),
                of(parvis.kiosk.directory.Doubts.class));
    }
}
