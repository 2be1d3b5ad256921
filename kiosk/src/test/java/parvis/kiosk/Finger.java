package parvis.kiosk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;

/// Reads and touches a scene that no window shows. What screens say is compared with plain blanks, so that a
/// script need not know where a no-break space stands.
final class Finger {
    private static boolean started;

    private Finger() {}

    static <T> T onFx(Callable<T> call) {
        start();
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                answer.complete(call.call());
            } catch (Throwable e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.orTimeout(60, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof AssertionError said) {
                throw said;
            }
            throw e;
        }
    }

    private static synchronized void start() {
        if (started) {
            return;
        }
        var up = new CompletableFuture<Boolean>();
        try {
            Platform.startup(() -> up.complete(true));
            up.join();
        } catch (IllegalStateException _) {
            // Another test of this process started it.
        }
        Platform.setImplicitExit(false);
        started = true;
    }

    /// What can be touched and says that: exactly, else from its first word on, else somewhere in it; empty when
    /// nothing does.
    ///
    /// @throws AssertionError when several things do, or it is off
    static Optional<Pressable> find(Parent root, String spoken) {
        var wanted = plain(spoken);
        var all = pressables(root);
        List<Predicate<String>> ways =
                List.of(wanted::equals, said -> said.startsWith(wanted), said -> said.contains(wanted));
        for (var way : ways) {
            var found = all.stream()
                    .filter(one -> way.test(plain(one.getAccessibleText())))
                    .toList();
            if (found.size() == 1 && !found.getFirst().isDisabled()) {
                return Optional.of(found.getFirst());
            }
            if (!found.isEmpty()) {
                throw new AssertionError(
                        "« " + spoken + " » is said by " + found.size() + " things, or off; " + screen(root));
            }
        }
        return Optional.empty();
    }

    static boolean canPress(Parent root, String spoken) {
        return pressables(root).stream()
                .anyMatch(one ->
                        !one.isDisabled() && plain(one.getAccessibleText()).equals(plain(spoken)));
    }

    /// Presses and lifts, as a finger does: through all that a scene lets pass.
    static void touch(Node node) {
        var root = node.getScene().getRoot();
        send(node, node, MouseEvent.MOUSE_PRESSED);
        send(node.getScene() == null ? root : node, node, MouseEvent.MOUSE_RELEASED);
    }

    private static void send(Node to, Node over, EventType<MouseEvent> type) {
        var bounds = over.getBoundsInLocal();
        var at = over.localToScene(bounds.getCenterX(), bounds.getCenterY());
        var event = new MouseEvent(
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
                null);
        Event.fireEvent(to, event);
    }

    /// All that is read on the screen, in the order of the scene.
    static String read(Parent root) {
        var words = new ArrayList<String>();
        collect(root, node -> {
            if (node instanceof Words text && !text.said().isBlank()) {
                words.add(text.said());
            }
        });
        return plain(String.join(" · ", words));
    }

    /// The screen in words, for who looks for what went wrong.
    static String screen(Parent root) {
        return "there is to press: "
                + pressables(root).stream()
                        .map(one -> "« " + one.getAccessibleText() + " »" + (one.isDisabled() ? " (off)" : ""))
                        .toList()
                + "; to read: " + read(root);
    }

    static List<Pressable> pressables(Parent root) {
        var all = new ArrayList<Pressable>();
        collect(root, node -> {
            if (node instanceof Pressable pressable) {
                all.add(pressable);
            }
        });
        return all;
    }

    private static void collect(Node node, java.util.function.Consumer<Node> into) {
        if (!node.isVisible()) {
            return;
        }
        into.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }

    static String plain(String text) {
        return text.replace('\u202f', ' ').replace('\u00a0', ' ').replace('\n', ' ');
    }
}
