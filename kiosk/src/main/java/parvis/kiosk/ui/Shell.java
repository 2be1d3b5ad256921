package parvis.kiosk.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import parvis.kiosk.ui.control.Head;

/// The one scene: shows the screen of the present route, at the size of the window; lets nothing through that is not a
/// touch of a screen; wipes all when nobody is there any more. Is told the time, and has no timer of its own.
public final class Shell {
    private static final Duration STALE = Duration.ofMinutes(1);

    private final Navigator navigator;
    private final Languages languages;
    private final Screens screens;
    private final Clock clock;
    private final Scale.Panel panel;
    private final Optional<String> sample;
    private final Looks looks;
    private final IdleReset idle;
    private final StackPane root = new StackPane();
    private final StackPane stage = new StackPane();
    private final IdleWarning warning;
    private final Touches touches;
    private final CallsOver calls;
    private final Visit visit = new Visit();
    private final Scene scene;
    private @Nullable Head head;
    private Instant drawn;
    private boolean behindTheDoor;
    private long stay;
    private boolean forgetting;
    private Runnable somebody = () -> {};

    /// @param screens what is shown
    /// @param clock in the territory's zone
    /// @param panel as it hangs
    /// @param sample whether what is shown is invented
    public Shell(
            Navigator navigator,
            Languages languages,
            Screens screens,
            Clock clock,
            Scale.Panel panel,
            Window window,
            boolean sample) {
        this.navigator = navigator;
        this.languages = languages;
        this.screens = screens;
        this.clock = clock;
        this.panel = panel;
        stay = navigator.interaction();
        this.sample = sample ? Optional.of("sample.mark") : Optional.empty();
        looks = new Looks(visit, navigator);
        idle = new IdleReset(clock.instant());
        drawn = clock.instant();
        warning = new IdleWarning(this::touched, navigator::leave);
        root.getChildren().addAll(stage, warning);
        scene = new Scene(root, window.width(), window.height());
        touches = new Touches(navigator, clock, screens::staff, looks::keyDelay, this::here);
        touches.listen(scene);
        calls = new CallsOver(navigator, screens, touches::changed);
        scene.widthProperty().addListener((_, _, _) -> refresh());
        scene.heightProperty().addListener((_, _, _) -> refresh());
        navigator.shown().addListener((_, _, _) -> show());
        visit.onSeen(this::chosen);
        show();
    }

    /// The size that the window opens with.
    ///
    /// @param width in px
    /// @param height in px
    public record Window(double width, double height) {}

    /// How the visitor wants the terminal to be; as at the start once the visit ends.
    public Visit visit() {
        return visit;
    }

    /// The scene, to be put on a stage.
    public Scene scene() {
        return scene;
    }

    /// Shows the present route anew: the window has another size.
    public void refresh() {
        if (scene.getWidth() > 0 && scene.getHeight() > 0) {
            draw();
        }
    }

    /// The catalogue is another: what is shown from it is shown anew; nobody is disturbed in an answer.
    public void catalogueChanged() {
        var route = navigator.here();
        if (!route.answering() && !route.staff()) {
            refresh();
        }
    }

    /// Somebody calls for help, or somebody comes: what is shown of it is said at once. Nobody is disturbed in an
    /// answer.
    public void callChanged() {
        if (navigator.here() instanceof HelpRoute) {
            touches.changed();
            refresh();
        } else {
            catalogueChanged();
        }
    }

    /// Somebody calls at another terminal of the place, or is answered: the team is shown it at once.
    public void callsChanged() {
        calls.say(head, texts());
    }

    /// Lets time pass: the clock, the idle warning, what counts down on a screen.
    public void tick() {
        var now = clock.instant();
        sayTime();
        if (navigator.here() instanceof Route.Attract) {
            idle.touched(now);
            warn(Optional.empty());
            stayFresh(now);
            return;
        }
        if (cleaned(now) || teamIsAtWork(now)) {
            return;
        }
        if (content() instanceof Awaiting waits && waits.awaiting()) {
            idle.touched(now);
        }
        switch (idle.at(now)) {
            case IdleReset.Idle.Present() -> warn(Optional.empty());
            case IdleReset.Idle.Warning(var seconds) -> warn(Optional.of(seconds));
            case IdleReset.Idle.Gone() -> navigator.leave();
        }
        if (content() instanceof Ticking ticking) {
            ticking.tick(now);
        }
    }

    /// Nobody has to touch anything for the cleaning to end; who cleaned is not asked for a code before.
    private boolean cleaned(Instant now) {
        var over = navigator.here() instanceof EntryRoute.Cleaning cleaning && cleaning.left(now) == 0;
        if (over) {
            screens.staff().lock();
            navigator.leave();
        }
        return over;
    }

    /// The team's screens are wiped by their door, which is never longer open than the team wants.
    private boolean teamIsAtWork(Instant now) {
        behindTheDoor |= navigator.here().staff() && screens.staff().open();
        if (!behindTheDoor) {
            return false;
        }
        if (!screens.staff().open()) {
            navigator.leave();
            return true;
        }
        idle.touched(now);
        if (screens.staff().practiceRanOut()) {
            navigator.goInstead(new EntryRoute.PracticeOver(true));
        } else if (content() instanceof Ticking ticking) {
            ticking.tick(now);
        }
        return true;
    }

    /// What comes next changes with the hour.
    private void stayFresh(Instant now) {
        if (Duration.between(drawn, now).abs().compareTo(STALE) >= 0) {
            refresh();
        }
    }

    private void touched() {
        idle.touched(clock.instant());
        warn(Optional.empty());
    }

    private void warn(Optional<Long> seconds) {
        stage.setDisable(seconds.isPresent());
        seconds.ifPresentOrElse(left -> warning.show(left, texts(), looks.calm()), warning::hide);
    }

    /// Calls that when the question whether somebody is still there comes and stays, where no voice says it.
    public void onWarned(Runnable sound) {
        warning.onAsked(() -> {
            if (!visit.speech().get()) {
                sound.run();
            }
        });
    }

    private void chosen() {
        if (!forgetting) {
            touches.changed();
            refresh();
        }
    }

    private void show() {
        if (stay != navigator.interaction()) {
            forgetting = true;
            visit.reset();
            forgetting = false;
            stay = navigator.interaction();
        }
        touches.changed();
        idle.touched(clock.instant());
        warn(Optional.empty());
        draw();
    }

    private void draw() {
        drawn = clock.instant();
        behindTheDoor = navigator.here().staff() && screens.staff().open();
        var texts = texts();
        var scale = Scale.of(panel, scene.getWidth(), scene.getHeight());
        looks.dress(scene, scale, texts.language(), screens.staff().desk());
        var route = navigator.here();
        var screen = new Screen(navigator, texts, scale, visit, languages);
        var frame = new Frame(screens.view(route, screen), screen, sample.map(texts::get), screens, looks);
        head = frame.head();
        calls.drawn();
        stage.getChildren().setAll(frame);
        sayTime();
    }

    /// In the language that is shown; the team's screens are French.
    public Texts texts() {
        return languages.texts(
                navigator.here().staff() ? Language.FRENCH : visit.language().get());
    }

    private void sayTime() {
        if (head != null) {
            var now = LocalDateTime.now(clock);
            var where = screens.where();
            var low = Scale.of(panel, scene.getWidth(), scene.getHeight()).low();
            head.where(texts().name(where.place()), texts().name(where.territory()));
            var dates = texts().dates();
            head.when(
                    dates.clock(now.toLocalTime()),
                    low ? dates.shortDay(now.toLocalDate()) : dates.day(now.toLocalDate()));
            callsChanged();
        }
    }

    private @Nullable Node content() {
        return stage.getChildren().getFirst() instanceof Frame frame ? frame.content() : null;
    }

    private void here() {
        idle.touched(clock.instant());
        screens.staff().touched();
        somebody.run();
    }

    /// Calls that at each touch, key and button of somebody; not when what is drawn moves under a pointer that rests,
    /// which the toolkit says as an event of the mouse too.
    public void onSomebody(Runnable listener) {
        somebody = listener;
    }

    /// Somebody is there, though they touched neither screen nor key: they pressed a button on the housing.
    public void present() {
        here();
    }

    /// What somebody has before them: the screen, or the question that lies over it.
    public Node seen() {
        return warning.isVisible() ? warning : stage.getChildren().getFirst();
    }

    /// Whether a question lies over the screen.
    public boolean veiled() {
        return warning.isVisible();
    }

    /// Lays that over all screens; it must let touches through.
    public void over(Node layer) {
        root.getChildren().add(layer);
    }

    /// For tests and pictures: the root of all that is seen.
    public Parent root() {
        return root;
    }
}
