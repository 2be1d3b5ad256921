package parvis.kiosk.ui;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.kiosk.MonkeyTown;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.kiosk.ui.control.Words;
import parvis.kiosk.voice.FakeSpeaker;

/// The residents' whole application in a window, with its voice, and everything that listens for what must not happen:
/// an exception on whichever way, a line of the log at SEVERE, a second window, a window that closes.
final class MonkeyWorld implements AutoCloseable {
    final MonkeyTown town;
    final HeldBackground background = new HeldBackground();
    final ScreenRig rig;
    final Ear ear;
    final List<String> faults = new ArrayList<>();
    final List<String> logged = new ArrayList<>();
    private final Method styles = pass("doCSSPass");
    private final Method layout = pass("doLayoutPass");
    private final Stage stage;
    private final Thread.UncaughtExceptionHandler before;
    private final LogTail logback = new LogTail();
    private final JulTail jul = new JulTail();

    MonkeyWorld(Size size, Path folder) {
        town = new MonkeyTown(folder);
        rig = new ScreenRig(size, each -> town.kiosk(each.clock), background);
        ear = new Ear(rig, FakeSpeaker.quick());
        before = ScreenRig.onFx(() -> {
            var was = Thread.currentThread().getUncaughtExceptionHandler();
            Thread.currentThread().setUncaughtExceptionHandler((_, e) -> failed(e));
            return was;
        });
        logback.start();
        root().addAppender(logback);
        java.util.logging.Logger.getLogger("").addHandler(jul);
        stage = ScreenRig.onFx(() -> {
            town.onCatalogue(() -> background.onScreen(rig.shell::catalogueChanged));
            town.help().own().onChange(() -> background.onScreen(rig.shell::callChanged));
            town.help().here().onChange(() -> background.onScreen(rig.shell::callsChanged));
            var opened = new Stage();
            opened.setScene(rig.shell.scene());
            opened.show();
            return opened;
        });
    }

    private static ch.qos.logback.classic.Logger root() {
        return (ch.qos.logback.classic.Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    }

    void failed(Throwable e) {
        var frames = Stream.of(e.getStackTrace()).limit(12).map(frame -> "\n      at " + frame);
        faults.add("exception " + e + frames.reduce("", String::concat));
    }

    /// Lets time go by for the screens and for what stands behind them.
    void pass(Duration time) {
        rig.clock.pass(time);
        town.pass(time);
    }

    /// Styles and lays out what changed, as a pulse does before it draws; then the voice looks.
    void layOut() {
        try {
            styles.invoke(rig.shell.scene());
            layout.invoke(rig.shell.scene());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        ear.voice.look();
    }

    private static Method pass(String name) {
        try {
            var found = Scene.class.getDeclaredMethod(name);
            found.setAccessible(true);
            return found;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What is wrong with the window, in words.
    List<String> window() {
        var open = Window.getWindows();
        var wrong = new ArrayList<String>();
        if (!stage.isShowing()) {
            wrong.add("the window is closed");
        }
        if (open.size() != 1) {
            wrong.add("there is another window: " + open);
        }
        return wrong;
    }

    /// What is read in the middle of the screen, without the hour.
    String read() {
        var words = new ArrayList<String>();
        Scenery.seen(rig.shell.root()).stream()
                .filter(node -> node.getStyleClass().contains("frame-content"))
                .flatMap(node -> Scenery.seen((Parent) node).stream())
                .filter(Words.class::isInstance)
                .map(node -> ((Words) node).said())
                .forEach(words::add);
        return String.join(" | ", words);
    }

    /// What lies uppermost there.
    Node under(double x, double y) {
        return Scenery.seen(rig.shell.root()).stream()
                .filter(node -> Stream.<Node>iterate(node, each -> each != null, Node::getParent)
                        .noneMatch(Node::isMouseTransparent))
                .filter(node -> Scenery.bounds(node).contains(x, y))
                .reduce(rig.shell.root(), (_, later) -> later);
    }

    @Override
    public void close() {
        root().detachAppender(logback);
        java.util.logging.Logger.getLogger("").removeHandler(jul);
        ScreenRig.onFx(() -> {
            Thread.currentThread().setUncaughtExceptionHandler(before);
            background.letGo();
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            return true;
        });
        town.close();
    }

    private final class LogTail extends AppenderBase<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent event) {
            logged.add(event.getFormattedMessage());
            if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
                faults.add("logged: " + event.getFormattedMessage());
            }
        }
    }

    private final class JulTail extends Handler {
        @Override
        public void publish(LogRecord record) {
            logged.add(String.valueOf(record.getMessage()));
            if (record.getLevel().intValue() >= java.util.logging.Level.SEVERE.intValue()) {
                faults.add("logged: " + record.getMessage() + " " + record.getThrown());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
