package parvis.kiosk.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import parvis.kiosk.attendance.Direction;
import parvis.kiosk.attendance.Passage;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.Words;
import parvis.kiosk.voice.Command;

/// A small window beside the terminal's, for who has no door sensor at hand: its buttons are the light beams, and those
/// on the housing.
public final class EmulatorWindow {
    private static final double WIDTH = 420;
    private static final double HEIGHT = 700;
    private static final Scale.Panel DESK = new Scale.Panel(6, 300);

    private final Consumer<Passage> sensor;
    private final Optional<Consumer<Command>> keypad;
    private final Texts texts;
    private final Background background;
    private final Words said = new Words("", "quiet");
    private final Words bell = new Words("", "strong");
    private int passages;

    /// @param sensor what a passage is told to
    /// @param keypad what a press of the voice's buttons is told to
    public EmulatorWindow(
            Consumer<Passage> sensor, Optional<Consumer<Command>> keypad, Texts texts, Background background) {
        this.sensor = sensor;
        this.keypad = keypad;
        this.texts = texts;
        this.background = background;
    }

    /// Shows the bell of a call for help; to be told on JavaFX's thread.
    ///
    /// @param lit whether its lamp is on
    /// @param sounds how often it sounded since the start
    public void bell(boolean lit, int sounds) {
        bell.say(texts.get(lit ? "emulator.lit" : "emulator.dark") + " " + texts.get("emulator.sounds", sounds));
    }

    /// Opens it beside that window.
    public void open(Stage terminal) {
        var content = Boxes.column(
                "screen",
                new Words(texts.get("emulator.title"), "heading"),
                BigButton.filled(texts.get("emulator.in"), () -> pass(Direction.IN), "blue"),
                BigButton.outlined(texts.get("emulator.out"), () -> pass(Direction.OUT)),
                said,
                bell);
        keypad.ifPresent(pressed -> content.getChildren()
                .addAll(
                        BigButton.outlined(texts.get("emulator.speech"), () -> pressed.accept(Command.SPEECH)),
                        BigButton.outlined(texts.get("emulator.next"), () -> pressed.accept(Command.NEXT)),
                        BigButton.outlined(texts.get("emulator.activate"), () -> pressed.accept(Command.ACTIVATE))));
        content.getStyleClass().add("emulator");
        var scene = new Scene(content, WIDTH, HEIGHT);
        new StyleSheet().apply(scene, Scale.of(DESK, WIDTH, HEIGHT));
        var window = new Stage(StageStyle.UTILITY);
        window.initOwner(terminal);
        window.setTitle(texts.get("emulator.title"));
        window.setScene(scene);
        window.setX(terminal.getX() + terminal.getWidth());
        window.setY(terminal.getY());
        window.show();
        terminal.requestFocus();
    }

    private void pass(Direction direction) {
        background.run(
                () -> {
                    sensor.accept(new Passage(direction));
                    return ++passages;
                },
                count -> said.say(texts.get("emulator.said", count)),
                failure -> said.say(texts.get("emulator.failed", String.valueOf(failure.getMessage()))));
    }
}
