package parvis.install;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
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

/// The real terminal with a finger that a test moves over standard input: `touch WORDS` presses and releases the
/// control
/// of that accessible text, `see WORDS` waits until the words are on the screen; each answers one line. `A|B`:
/// either. `key X` touches the key that says just X, `hold CLASS` holds what has that style class for the staff's long
/// press.
public final class RobotTerminal {
    private static final int TRIES = 600;
    private static final int PAUSE_MS = 25;

    /// A screen that has just changed takes no touch for a moment; no person is faster than this.
    private static final int HAND_MS = 500;

    /// Longer than the press that opens the staff's door.
    private static final int HOLD_MS = 5_500;

    private RobotTerminal() {}

    /// Takes the terminal's own arguments.
    public static void main(String[] arguments) throws Exception {
        Thread.ofPlatform().daemon().name("finger").start(RobotTerminal::obey);
        parvis.kiosk.Main.main(arguments);
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
        var any = List.of(words.split("\\|", -1));
        Predicate<Node> wanted = switch (verb) {
            case "touch" -> node -> saysOneOf(node.getAccessibleText(), any);
            case "key" -> node -> words.equals(node.getAccessibleText());
            case "hold" -> node -> node.getStyleClass().contains(words);
            default -> node -> node instanceof Text text && saysOneOf(text.getText(), any);
        };
        boolean press = !verb.equals("see");
        if (press) {
            Thread.sleep(HAND_MS);
        }
        if (verb.equals("hold")) {
            var _ = onScreen(() -> find(wanted, node -> send(node, MouseEvent.MOUSE_PRESSED)));
            Thread.sleep(HOLD_MS);
            var _ = onScreen(() -> find(wanted, node -> send(node, MouseEvent.MOUSE_RELEASED)));
            return "done " + words;
        }
        for (int i = 0; i < TRIES; i++) {
            if (onScreen(() -> find(wanted, press ? RobotTerminal::press : _ -> {}))) {
                return "done " + words;
            }
            Thread.sleep(PAUSE_MS);
        }
        return "failed: not on the screen: " + words + "; there is " + onScreenWords();
    }

    private static boolean saysOneOf(@Nullable String said, List<String> any) {
        return said != null && any.stream().anyMatch(said::contains);
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
