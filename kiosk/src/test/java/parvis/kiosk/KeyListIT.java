package parvis.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parvis.kiosk.ui.TestClock;
import parvis.kiosk.ui.Texts;

/// Each combination of [KeyList], struck on the real window of a terminal that fills its screen: nothing leaves it,
/// opens
/// something over it, or breaks.
final class KeyListIT {
    private static final String PASTED = "quetzal";
    private static final Texts TEXTS = Texts.french();

    @TempDir
    Path folder;

    private final List<String> broken = new ArrayList<>();

    @AfterEach
    void close() {
        Finger.onFx(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            return true;
        });
    }

    @Test
    void no_key_leaves_the_terminal_opens_anything_or_breaks_it() {
        try (var town = new MonkeyTown(folder)) {
            var clock = new TestClock(Samples.NOW, Samples.ZONE);
            var window = open(town, clock);
            var stage = (Stage) Finger.onFx(() -> Window.getWindows().getFirst());
            var faults = new ArrayList<String>();
            look(stage, "the start", faults);
            for (var screen : List.of("", TEXTS.get("attract.touch"), TEXTS.get("home.search"))) {
                if (!screen.isEmpty()) {
                    clock.pass(java.time.Duration.ofSeconds(1));
                    Finger.onFx(() -> {
                        stage.getScene().getRoot().applyCss();
                        stage.getScene().getRoot().layout();
                        var root = stage.getScene().getRoot();
                        Finger.find(root, screen)
                                .orElseThrow(() -> new AssertionError(screen + " among " + Finger.screen(root)))
                                .fire();
                        return true;
                    });
                }
                KeyList.ALL.forEach(each -> {
                    clock.pass(java.time.Duration.ofSeconds(2));
                    strike(each.keys());
                    look(stage, each.name() + (screen.isEmpty() ? "" : " on « " + screen + " »"), faults);
                });
            }
            hands(stage, faults);
            assertEquals(List.of(), faults);
            Finger.onFx(() -> {
                window.close();
                return true;
            });
        }
    }

    private KioskWindow open(MonkeyTown town, TestClock clock) {
        return Finger.onFx(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, e) -> broken.add(e.toString()));
            var clipboard = new ClipboardContent();
            clipboard.putString(PASTED);
            Clipboard.getSystemClipboard().setContent(clipboard);
            var kiosk = town.kiosk(clock);
            var config = filling(kiosk.config());
            var opened = new KioskWindow(config, clock);
            opened.welcome();
            opened.show(kiosk, KioskVoice.open(config), Optional.empty(), () -> {});
            return opened;
        });
    }

    /// The menu button of a mouse, its wheel, and something dragged over the screen.
    private void hands(Stage stage, List<String> faults) {
        Finger.onFx(() -> {
            var robot = new Robot();
            robot.mouseMove(300, 400);
            robot.mouseClick(MouseButton.SECONDARY);
            robot.mouseClick(MouseButton.MIDDLE);
            robot.mouseWheel(3);
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseMove(500, 600);
            robot.mouseMove(900, 990);
            robot.mouseRelease(MouseButton.PRIMARY);
            return true;
        });
        look(stage, "a mouse", faults);
    }

    /// All down in their order, all up in the other.
    private static void strike(List<KeyCode> keys) {
        Finger.onFx(() -> {
            var robot = new Robot();
            keys.forEach(robot::keyPress);
            keys.reversed().forEach(robot::keyRelease);
            return true;
        });
    }

    private void look(Stage stage, String after, List<String> faults) {
        Finger.onFx(() -> {
            broken.forEach(each -> faults.add(after + ": " + each));
            broken.clear();
            if (!stage.isShowing() || !stage.isFullScreen() || stage.isIconified()) {
                faults.add(after + ": the window has left the screen");
            }
            if (Window.getWindows().size() != 1) {
                faults.add(after + ": something else is open");
            }
            var read = Finger.read(stage.getScene().getRoot());
            if (read.contains(PASTED)) {
                faults.add(after + ": pasted");
            }
            if (read.isBlank()) {
                faults.add(after + ": nothing is shown");
            }
            return true;
        });
    }

    @Test
    void nothing_is_copied_to_the_clipboard_of_the_machine() {
        try (var town = new MonkeyTown(folder)) {
            var clock = new TestClock(Samples.NOW, Samples.ZONE);
            var window = open(town, clock);
            for (var key : List.of(KeyCode.A, KeyCode.C, KeyCode.X)) {
                strike(List.of(KeyCode.CONTROL, key));
            }
            assertEquals(
                    PASTED, Finger.onFx(() -> Clipboard.getSystemClipboard().getString()));
            Finger.onFx(() -> {
                window.close();
                return true;
            });
        }
    }

    @Test
    void red_control_an_ordinary_window_leaves_its_screen_at_the_same_stroke() {
        Finger.onFx(() -> {
            var stage = new Stage();
            stage.setScene(new Scene(new StackPane(), 400, 300));
            stage.setFullScreen(true);
            stage.show();
            return true;
        });
        var stage = (Stage) Finger.onFx(() -> Window.getWindows().getFirst());
        assertTrue(Finger.onFx(stage::isFullScreen));
        strike(List.of(KeyCode.ESCAPE));
        assertFalse(Finger.onFx(stage::isFullScreen));
    }

    private static KioskConfig filling(KioskConfig like) {
        return new KioskConfig(
                like.territory(),
                like.terminal(),
                like.place(),
                like.role(),
                like.zone(),
                like.mqtt(),
                like.ca(),
                like.data(),
                new KioskConfig.Screen(1000, 1000, 21.5, 500, true),
                like.codes(),
                like.hardware(),
                like.beams(),
                like.buttons(),
                like.bell(),
                like.clock(),
                like.sealAfter(),
                like.sample(),
                like.stopWithStdin());
    }
}
