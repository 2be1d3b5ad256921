package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import parvis.kiosk.Samples;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Heard;
import parvis.kiosk.ui.control.Heard.Privacy;
import parvis.kiosk.ui.control.Heard.Way;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Words;
import parvis.kiosk.ui.voice.WalkProbe;
import parvis.kiosk.voice.Command;
import parvis.kiosk.voice.FakeSpeaker;

/// What must not be heard, and what is heard only on demand, on a screen of the test's own.
final class VoicePrivacyIT {
    private final StringBuilder typed = new StringBuilder();
    private final VBox content = ScreenRig.onFx(VBox::new);

    static {
        ScreenRig.start();
    }

    @Test
    void a_masked_field_says_how_much_stands_there_and_never_what() {
        var ear = field(Privacy.MASKED);
        assertEquals("Code. Rien d’écrit", ear.press(Command.NEXT));
        var heard = new StringBuilder();
        for (var sign : List.of("4", "7", "1", "1")) {
            typed.append(sign);
            heard.append(ear.listen());
        }
        assertEquals("1 signe écrit2 signes écrits3 signes écrits4 signes écrits", heard.toString());
        assertEquals("Masqué. 4 signes écrits.", ear.press(Command.ACTIVATE));
        assertEquals("Masqué. 4 signes écrits.", ear.press(Command.REPEAT));
        ear.press(Command.NEXT);
        assertEquals("Code. Masqué. 4 signes écrits.", ear.press(Command.PREVIOUS));
    }

    @Test
    void a_name_is_said_only_to_who_asks_and_letter_by_letter() {
        var ear = field(Privacy.ON_DEMAND);
        typed.append("Fatima");
        assertFalse(ear.listen().contains("Fatima"));
        assertFalse(ear.press(Command.NEXT).contains("Fatima"));
        assertEquals("F, A, T, I, M, A", ear.press(Command.ACTIVATE));
        assertFalse(ear.press(Command.READ_ON).contains("Fatima"));
    }

    @Test
    void a_code_is_spelled_and_decoration_is_silent() {
        var ear = ear(() -> content.getChildren()
                .addAll(
                        new Words("Votre code", "title"),
                        Heard.as(Way.SPELLED, new Words("K7P M2X")),
                        new Pictogram(Glyph.CHECK, "huge-pictogram"),
                        Heard.as(Way.SILENT, new Words("• • •")),
                        Heard.on(true, BigButton.outlined("Grand", () -> {}))));
        assertEquals("K, 7, P, M, 2, X", ear.press(Command.NEXT));
        assertEquals("Grand. Activé", ear.press(Command.NEXT));
    }

    @Test
    void a_screen_that_is_read_in_the_wrong_order_is_found() {
        List<String> faults = new ArrayList<>();
        ScreenRig.onFx(() -> {
            var below = new Words("deux");
            var above = new Words("un");
            content.getChildren().addAll(below, above);
            below.setTranslateY(200);
            content.resize(500, 500);
            content.layout();
            return true;
        });
        EveryScreenSpeaksIT.inReadingOrder(ScreenRig.onFx(() -> WalkProbe.through(content)), faults);
        assertEquals(List.of("« un » is read after « deux »"), faults);
    }

    private Ear field(Privacy privacy) {
        return ear(() -> content.getChildren()
                .addAll(
                        new Words("Bonjour", "title"),
                        Heard.field(new Heard.Field("Code", typed::toString, privacy), new StackPane(new Words("…"))),
                        BigButton.outlined("Suite", () -> {})));
    }

    private Ear ear(Runnable fill) {
        var clock = new TestClock(Samples.NOW, Samples.ZONE);
        var navigator = new Navigator();
        var shell = ScreenRig.onFx(() -> {
            fill.run();
            return new Shell(
                    navigator,
                    Languages.bundled(),
                    new OneScreen(content),
                    clock,
                    ScreenRig.Size.PORTRAIT.panel(),
                    new Shell.Window(1080, 1920),
                    false);
        });
        var ear = new Ear(shell, navigator, clock, shell.root()::layout, FakeSpeaker.quick());
        ear.press(Command.SPEECH);
        return ear;
    }

    private record OneScreen(Parent content) implements Screens {
        @Override
        public Optional<Route> help() {
            return Optional.empty();
        }

        @Override
        public TeamCalls calls() {
            return TeamCalls.NONE;
        }

        @Override
        public Parent view(Route route, Screen screen) {
            return content;
        }

        @Override
        public Where where() {
            return new Where("Ici", "Bourg-Exemple");
        }

        @Override
        public StaffLock staff() {
            return StaffLock.NONE;
        }
    }
}
