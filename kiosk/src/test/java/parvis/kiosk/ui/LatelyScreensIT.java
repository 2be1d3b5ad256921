package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.LatelyTown;
import parvis.kiosk.sync.SyncMonitor;
import parvis.kiosk.sync.SyncStatus;
import parvis.kiosk.ui.LatelyRoute.Span;
import parvis.kiosk.ui.ScreenRig.Size;

/// « Aujourd’hui et ces derniers temps » in every size: with much to see, with nothing, on an empty terminal.
final class LatelyScreensIT {
    private final Map<String, List<String>> faults = new LinkedHashMap<>();

    @TempDir
    private Path folder;

    static Stream<Size> sizes() {
        return Size.STAFF.stream();
    }

    private static ScreenRig rig(Size size, LatelyTown lately) {
        return new ScreenRig(size, _ -> lately.kiosk());
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void weeks_of_work_are_read_by_day_week_and_month_as_chart_and_table(Size size) {
        try (var lately = new LatelyTown(folder).worked()) {
            lately.sync = said(new SyncStatus(true, Optional.of(Instant.parse("2026-11-24T13:30:00Z")), 0, 0, false));
            var rig = rig(size, lately);
            show(rig, "lately-home", new EntryRoute.Home());
            for (var span : Span.values()) {
                var name = span.name().toLowerCase(java.util.Locale.ROOT);
                show(rig, "lately-worked-" + name, ScreenRig.counts(span, false));
                act(rig, "En tableau");
                look(rig, "lately-worked-" + name + "-table");
            }
            act(rig, "Plus tôt");
            look(rig, "lately-worked-before");
            act(rig, "Jour");
            act(rig, "En graphique");
            look(rig, "lately-worked-sunday");
        }
        assertEquals(Map.of(), faults);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void all_that_looks_wrong_has_its_button_on_every_page(Size size) {
        try (var lately = new LatelyTown(folder).odd()) {
            lately.sync = said(new SyncStatus(false, Optional.of(Instant.parse("2026-11-23T16:40:00Z")), 12, 1, true));
            var rig = rig(size, lately);
            show(rig, "lately-odd-home", new EntryRoute.Home());
            show(rig, "lately-odd-day", ScreenRig.counts(Span.DAY, false));
            show(rig, "lately-odd-month", ScreenRig.counts(Span.MONTH, true));
            show(rig, "lately-odd", new LatelyRoute.ToSee(0));
            var low = size.equals(Size.LANDSCAPE) || size.equals(Size.DESK);
            for (int page = 2; canTurn(rig, low); page++) {
                act(rig, low ? "Suite" : "Suivants");
                look(rig, "lately-odd-" + page);
            }
        }
        assertEquals(Map.of(), faults);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void nothing_to_see_and_nothing_counted_are_designed_screens(Size size) {
        try (var lately = new LatelyTown(folder.resolve("calm")).worked().calm()) {
            show(rig(size, lately), "lately-calm", new LatelyRoute.ToSee(0));
        }
        try (var lately = new LatelyTown(folder.resolve("empty"))) {
            var rig = rig(size, lately);
            show(rig, "lately-empty-day", ScreenRig.counts(Span.DAY, false));
            act(rig, "En tableau");
            look(rig, "lately-empty-table");
        }
        assertEquals(Map.of(), faults);
    }

    private static SyncMonitor said(SyncStatus status) {
        return new SyncMonitor() {
            @Override
            public SyncStatus status() {
                return status;
            }

            @Override
            public void onChange(Consumer<SyncStatus> listener) {}
        };
    }

    private static boolean canTurn(ScreenRig rig, boolean low) {
        return ScreenRig.onFx(() -> Scenery.pressables(rig.shell.root())
                .anyMatch(one -> one.getAccessibleText().equals(low ? "Suite" : "Suivants")));
    }

    private static void act(ScreenRig rig, String spoken) {
        ScreenRig.onFx(() -> {
            assertTrue(
                    Scenery.pressables(rig.shell.root())
                            .anyMatch(one -> one.getAccessibleText().startsWith(spoken)),
                    () -> "not on the screen: " + spoken);
            rig.press(spoken);
            rig.layOut();
            return true;
        });
    }

    private void show(ScreenRig rig, String name, Route route) {
        rig.show(route);
        look(rig, name);
    }

    private void look(ScreenRig rig, String name) {
        rig.keep(Path.of("target/screens", name + "-" + rig.size.name() + ".png"));
        var found = ScreenRig.onFx(() -> EveryScreenIT.faults(rig));
        if (!found.isEmpty()) {
            faults.put(name, found);
        }
    }
}
