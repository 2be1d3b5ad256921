package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.print.SettingsPapers;
import parvis.kiosk.staff.Settings;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.kiosk.ui.control.PrivacyNotice;
import parvis.kiosk.ui.control.Words;

/// R7: the first layer fits above a form in every size, says the retention that is set, and leads on.
final class PrivacyNoticeIT {
    static Stream<Size> sizes() {
        return Size.STAFF.stream();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void R7_the_first_layer_fits_and_leads_to_the_second(Size size) {
        ScreenRig.start();
        var notice = new SettingsPapers(() -> Settings.FIRST.withRetentionDays(12), () -> LocalDate.of(2026, 11, 24))
                .notice();
        var touched = new AtomicInteger();
        var faults = ScreenRig.onFx(() -> {
            var scale = Scale.of(size.panel(), size.width(), size.height());
            var box = new VBox(PrivacyNotice.of(
                    String.join(" ", notice.first()), notice.more(), touched::incrementAndGet, scale.low()));
            var scene = new Scene(box, size.width(), size.height());
            new StyleSheet().apply(scene, scale);
            box.applyCss();
            box.resize(size.width(), size.height());
            box.layout();
            box.layout();
            var found = new ArrayList<String>();
            for (var node : Scenery.seen(box)) {
                if (node instanceof Words words && words.minHeight(words.getWidth()) > words.getHeight() + 1) {
                    found.add("lower than its words: " + words.said());
                }
            }
            assertTrue(Scenery.said(box).getFirst().contains("12 jours"), Scenery.said(box)::toString);
            Scenery.pressables(box).forEach(way -> {
                if (way.getHeight() < scale.mm(16) - 1) {
                    found.add("too low: " + way.getAccessibleText());
                }
                way.fire();
            });
            return found;
        });
        assertEquals(List.of(), faults);
        assertEquals(1, touched.get());
    }
}
