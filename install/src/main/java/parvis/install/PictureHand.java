package parvis.install;

import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.image.PixelFormat;
import parvis.kiosk.Kiosk;
import parvis.kiosk.KioskScreens;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.Languages;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.Scale;
import parvis.kiosk.ui.Shell;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.Visit;
import parvis.kiosk.ui.control.Pressable;

/// One terminal's screens without a display, and a hand that goes and presses. Everything happens on the screen's own
/// thread: whoever calls is there already.
public final class PictureHand {
    private final Navigator navigator = new Navigator();
    private final Panel panel;
    private final Shell shell;

    /// @param kiosk what stands behind the screens
    public PictureHand(Kiosk kiosk, Panel panel) {
        this.panel = panel;
        shell = new Shell(
                navigator,
                Languages.bundled(),
                new KioskScreens(kiosk, new AtOnce()),
                kiosk.clock(),
                panel.panel(),
                new Shell.Window(panel.width(), panel.height()),
                true);
    }

    /// A screen as it hangs.
    ///
    /// @param name in the files' names
    /// @param width in px
    /// @param height in px
    /// @param panel in millimetres
    public record Panel(String name, int width, int height, Scale.Panel panel) {}

    /// Goes there.
    public void go(Route route) {
        navigator.go(route);
        layOut();
    }

    /// Ends the visit.
    public void leave() {
        navigator.leave();
        layOut();
    }

    /// How the visitor wants the terminal to be.
    public Visit visit() {
        return shell.visit();
    }

    /// Another resident comes: nothing of the one before is left.
    void begin() {
        navigator.leave();
        navigator.home();
    }

    /// Presses what says that text, in the language that is shown.
    void pressSaid(String key) {
        press(shell.texts().get(key));
    }

    /// Opens the team's door.
    ///
    /// @param code what it asks for
    public void enter(String code) {
        go(new EntryRoute.Code());
        type(code);
        press(Texts.french().get("staff.code.open"));
    }

    /// Presses what says that.
    public void press(String spoken) {
        find(shell.root(), spoken)
                .orElseThrow(() ->
                        new IllegalStateException("nothing to press says « " + spoken + " » at " + navigator.here()))
                .fire();
        layOut();
    }

    /// Types on the keyboard, or the digits, of the screen.
    public void type(String words) {
        words.codePoints()
                .mapToObj(Character::toString)
                .forEach(character -> press(
                        character.equals(" ")
                                ? Texts.french().get("keyboard.space")
                                : character.toUpperCase(Locale.FRENCH)));
    }

    /// Whether something says that.
    boolean mayPress(String spoken) {
        return find(shell.root(), spoken).isPresent();
    }

    private static Optional<Pressable> find(Parent parent, String spoken) {
        for (var node : parent.getChildrenUnmodifiable()) {
            if (node instanceof Pressable pressable && spoken.equals(pressable.getAccessibleText())) {
                return Optional.of(pressable);
            }
            if (node instanceof Parent inner && find(inner, spoken).isPresent()) {
                return find(inner, spoken);
            }
        }
        return Optional.empty();
    }

    private void layOut() {
        shell.root().applyCss();
        shell.root().resize(panel.width(), panel.height());
        shell.root().layout();
        shell.root().layout();
    }

    /// Draws what is seen now, by the processor, and keeps nothing of it.
    public void draw() {
        layOut();
        var _ = shell.scene().snapshot(null);
    }

    /// What is seen now.
    BufferedImage seen() {
        layOut();
        var pixels = new int[panel.width() * panel.height()];
        shell.scene()
                .snapshot(null)
                .getPixelReader()
                .getPixels(
                        0,
                        0,
                        panel.width(),
                        panel.height(),
                        PixelFormat.getIntArgbInstance(),
                        pixels,
                        0,
                        panel.width());
        var picture = new BufferedImage(panel.width(), panel.height(), BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, panel.width(), panel.height(), pixels, 0, panel.width());
        return picture;
    }

    /// Does that on the screen's thread, a minute at most.
    public static <T> T onScreen(Callable<T> call) throws InterruptedException, ExecutionException {
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                answer.complete(call.call());
            } catch (Exception | Error e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.orTimeout(1, TimeUnit.MINUTES).get();
    }

    private static final class AtOnce implements Background {
        @Override
        public <T> void run(Callable<T> call, Consumer<T> done, Consumer<Exception> failed) {
            T answer;
            try {
                answer = call.call();
            } catch (Exception e) {
                failed.accept(e);
                return;
            }
            done.accept(answer);
        }

        /// Names are opened by a thread of their own, which has its word to say here too.
        @Override
        public void onScreen(Runnable change) {
            if (Platform.isFxApplicationThread()) {
                change.run();
            } else {
                Platform.runLater(change);
            }
        }

        @Override
        public void aside(Runnable slow) {
            slow.run();
        }
    }
}
