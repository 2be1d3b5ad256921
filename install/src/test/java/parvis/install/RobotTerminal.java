package parvis.install;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import parvis.kiosk.AheadOfTime;

/// The real terminal with a finger that a test moves over standard input: `touch WORDS` presses and releases the
/// control
/// of that accessible text, `see WORDS` waits until the words are on the screen; each answers one line. `A|B`:
/// either. `key X` touches what says just X, `times N X` N times, `hold CLASS` holds what has that style class for the
/// staff's long
/// press. `type WORDS` touches the keys of the keyboard on the screen. `unseen A|B` waits until none of these is read
/// on
/// the screen. `later PERIOD` lets time pass for both of the terminal's clocks.
public final class RobotTerminal {
    private static final int TRIES = 600;
    private static final int PAUSE_MS = 25;

    /// A screen that has just changed takes no touch for a moment; no person is faster than this.
    private static final int HAND_MS = 500;

    /// Longer than the press that opens the staff's door.
    private static final int HOLD_MS = 5_500;

    private static volatile Duration ahead = Duration.ZERO;

    private RobotTerminal() {}

    /// Takes the terminal's own arguments.
    public static void main(String[] arguments) throws Exception {
        Thread.ofPlatform().daemon().name("finger").start(RobotTerminal::obey);
        AheadOfTime.run(Path.of(arguments[1]), () -> ahead);
    }

    private static void obey() {
        try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            String line;
            while ((line = lines.readLine()) != null) {
                int space = line.indexOf(' ');
                System.out.println(obey(line.substring(0, space), line.substring(space + 1)));
                System.out.flush();
            }
        } catch (IOException | InterruptedException e) {
            System.out.println("failed " + e.getMessage());
        }
        Platform.exit();
    }

    private static String obey(String verb, String words) throws InterruptedException {
        return switch (verb) {
            case "see" -> act(node -> node instanceof Text text && saysOneOf(text.getText(), words), _ -> {}, words);
            case "touch" -> press(node -> saysOneOf(node.getAccessibleText(), words), 1, words);
            case "key" -> press(node -> says(node.getAccessibleText(), words), 1, words);
            case "times" -> times(words);
            case "type" -> type(words);
            case "hold" -> hold(words);
            case "unseen" -> unseen(words);
            case "later" -> later(words);
            default -> "failed: no order " + verb;
        };
    }

    private static synchronized String later(String period) {
        ahead = ahead.plus(Duration.parse(period));
        return "done " + period;
    }

    private static String unseen(String words) throws InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            if (!onScreen(() -> find(node -> node instanceof Text text && saysOneOf(text.getText(), words), _ -> {}))) {
                return "done " + words;
            }
            Thread.sleep(PAUSE_MS);
        }
        return "failed: still on the screen: " + words;
    }

    private static String hold(String words) throws InterruptedException {
        Predicate<Node> wanted = node -> node.getStyleClass().contains(words);
        Thread.sleep(HAND_MS);
        var _ = onScreen(() -> find(wanted, node -> send(node, MouseEvent.MOUSE_PRESSED)));
        Thread.sleep(HOLD_MS);
        var _ = onScreen(() -> find(wanted, node -> send(node, MouseEvent.MOUSE_RELEASED)));
        return "done " + words;
    }

    private static String times(String words) throws InterruptedException {
        int space = words.indexOf(' ');
        var spoken = words.substring(space + 1);
        return press(
                node -> says(node.getAccessibleText(), spoken), Integer.parseInt(words.substring(0, space)), spoken);
    }

    private static String type(String words) throws InterruptedException {
        var done = "done ";
        for (var character : words.codePoints().mapToObj(Character::toString).toList()) {
            var key = character.equals(" ") ? "Espace" : character.toUpperCase(Locale.FRENCH);
            Predicate<Node> wanted = node -> key.equals(node.getAccessibleText());
            done = done.equals("done ") ? press(wanted, 1, key) : act(wanted, RobotTerminal::press, key);
            if (!done.startsWith("done")) {
                return done;
            }
        }
        return done;
    }

    /// Waits for what is wanted, gives the screen the moment in which it takes no touch, and presses.
    private static String press(Predicate<Node> wanted, int times, String words) throws InterruptedException {
        var seen = act(wanted, _ -> {}, words);
        Thread.sleep(HAND_MS);
        for (int time = 0; time < times && seen.startsWith("done"); time++) {
            seen = act(wanted, RobotTerminal::press, words);
        }
        return seen;
    }

    private static String act(Predicate<Node> wanted, Consumer<Node> then, String words) throws InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            if (onScreen(() -> find(wanted, then))) {
                return "done " + words;
            }
            Thread.sleep(PAUSE_MS);
        }
        return "failed: not on the screen: " + words + "; there is " + onScreenWords();
    }

    private static boolean saysOneOf(@Nullable String said, String any) {
        return said != null && Arrays.stream(any.split("\\|", -1)).anyMatch(plain(said)::contains);
    }

    private static boolean says(@Nullable String said, String words) {
        return said != null && plain(said).equals(words);
    }

    /// Orders are written with plain blanks.
    private static String plain(String said) {
        return said.replace('\u202f', ' ').replace('\u00a0', ' ');
    }

    private static boolean find(Predicate<Node> wanted, Consumer<Node> then) {
        for (var node : nodes()) {
            if (wanted.test(node) && isShown(node) && !node.isDisabled()) {
                then.accept(node);
                return true;
            }
        }
        return false;
    }

    /// The press may change the screen: the finger is lifted from whatever is there then.
    private static void press(Node node) {
        var root = node.getScene().getRoot();
        var centre = centre(node);
        send(node, MouseEvent.MOUSE_PRESSED, centre);
        send(node.getScene() == null ? root : node, MouseEvent.MOUSE_RELEASED, centre);
    }

    private static void send(Node node, EventType<MouseEvent> type) {
        send(node, type, centre(node));
    }

    private static Point2D centre(Node node) {
        var bounds = node.getBoundsInLocal();
        return node.localToScene(bounds.getCenterX(), bounds.getCenterY());
    }

    private static void send(Node node, EventType<MouseEvent> type, Point2D at) {
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        0,
                        0,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
    }

    private static boolean isShown(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible() || up.getOpacity() == 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Node> nodes() {
        var all = new ArrayList<Node>();
        var waiting = new ArrayDeque<Node>();
        Window.getWindows().forEach(window -> waiting.add(window.getScene().getRoot()));
        while (!waiting.isEmpty()) {
            var node = waiting.poll();
            all.add(node);
            if (node instanceof Parent parent) {
                waiting.addAll(parent.getChildrenUnmodifiable());
            }
        }
        return all;
    }

    private static String onScreenWords() {
        var words = new StringBuilder();
        var _ = onScreen(() -> {
            nodes().forEach(node -> {
                if (node instanceof Text text && isShown(node)) {
                    words.append('[').append(text.getText().replace('\n', ' ')).append(']');
                }
            });
            return true;
        });
        return words.toString();
    }

    private static boolean onScreen(java.util.function.BooleanSupplier question) {
        var answer = new CompletableFuture<Boolean>();
        try {
            Platform.runLater(() -> answer.complete(question.getAsBoolean()));
        } catch (IllegalStateException _) {
            return false; // The toolkit has not started yet.
        }
        return answer.join();
    }
}
