package parvis.kiosk.ui.voice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.Shell;
import parvis.kiosk.voice.Command;
import parvis.kiosk.voice.Loudness;
import parvis.kiosk.voice.Narrator;
import parvis.kiosk.voice.Tongue;

/// Makes the terminal usable by ear: says each screen's title, then waits; walks through it by key, or says what is
/// under a finger; says what changes by itself; is silent as soon as somebody does something. Not at the team's
/// screens: what stands there about residents is nobody's to hear.
public final class SelfVoice {
    private final Shell shell;
    private final Navigator navigator;
    private final Narrator narrator;
    private final Aloud aloud;
    private final Wishes wishes;
    private final Clock clock;
    private final LiveWatch live = new LiveWatch();
    private final Walker walker;
    private @Nullable Shown shown;
    private long visit;
    private Instant obeyed;
    private Optional<Command> last = Optional.empty();

    /// Listens from now on.
    ///
    /// @param wishes how the visitor wants to be spoken to
    /// @param clock for keys that come again too soon
    /// @param background where the screen is reached from the voice's thread
    public SelfVoice(
            Shell shell, Navigator navigator, Narrator narrator, Wishes wishes, Clock clock, Background background) {
        this.shell = shell;
        this.navigator = navigator;
        this.narrator = narrator;
        aloud = new Aloud(narrator);
        this.wishes = wishes;
        this.clock = clock;
        obeyed = clock.instant();
        walker = new Walker(shell, narrator, wishes.texts());
        new VoiceHands(this, walker, narrator).listen(shell.scene());
        wishes.speech().addListener((_, _, on) -> turned(on));
        wishes.loudness().addListener((_, _, loudness) -> heardAs(loudness));
        navigator.shown().addListener((_, _, _) -> endWithTheVisit());
        narrator.onQuiet(() -> background.onScreen(walker::goOn));
        shell.scene().addPostLayoutPulseListener(this::look);
    }

    /// Whether it speaks.
    public boolean on() {
        return narrator.on();
    }

    /// Whether the team's screens are shown, where a number pad counts and nothing is said.
    boolean amongTheTeam() {
        return navigator.here().staff();
    }

    private void turned(boolean on) {
        if (on && amongTheTeam()) {
            wishes.speech().set(false);
        } else if (on) {
            narrator.start(wishes.tongue().get());
            visit = navigator.interaction();
            aloud.say(wishes.texts().get().get("voice.started"));
            shown = null;
            look();
        } else if (narrator.on()) {
            stop(visit == navigator.interaction());
        }
    }

    private void endWithTheVisit() {
        if (on() && visit != navigator.interaction()) {
            wishes.speech().set(false);
        }
    }

    /// A word of farewell only while somebody is there to hear it.
    private void stop(boolean farewell) {
        walker.leave();
        live.forget();
        shown = null;
        if (farewell) {
            narrator.stopWith(wishes.texts().get().get("voice.stopped"));
        } else {
            narrator.stop();
        }
    }

    /// Does what somebody asks for by key or button.
    public void command(Command command) {
        shell.present();
        narrator.hush();
        walker.rest();
        if (trembled(command)) {
            return;
        }
        if (command == Command.SPEECH) {
            turn();
        } else if (on()) {
            obey(command);
        }
    }

    /// Whether the same key came again sooner than the visitor wants to be understood.
    private boolean trembled(Command command) {
        var now = clock.instant();
        var soon = Duration.between(obeyed, now).compareTo(wishes.keyDelay().get()) < 0;
        if (soon && last.equals(Optional.of(command))) {
            return true;
        }
        obeyed = now;
        last = Optional.of(command);
        return false;
    }

    /// The way in for who cannot see that there is one: a button on the housing, from whatever screen.
    private void turn() {
        if (amongTheTeam()) {
            return;
        }
        if (!on() && !narrator.able(wishes.tongue().get())) {
            navigator.go(new Route.Voiceless());
            return;
        }
        if (!on() && navigator.here() instanceof Route.Attract) {
            navigator.home();
        }
        wishes.speech().set(!on());
    }

    private void obey(Command command) {
        switch (command) {
            case NEXT -> walker.step(1, _ -> true);
            case PREVIOUS -> walker.step(-1, _ -> true);
            case NEXT_CONTROL -> walker.step(1, Walker::acts);
            case PREVIOUS_CONTROL -> walker.step(-1, Walker::acts);
            case ACTIVATE -> {
                walker.activate();
                look();
            }
            case REPEAT -> narrator.repeat();
            case READ_ON -> walker.readOn();
            case VOLUME -> become(wishes.loudness().get().round());
            case LOUDER -> become(wishes.loudness().get().up());
            case SOFTER -> become(wishes.loudness().get().down());
            case PACE -> {
                narrator.pace(narrator.pace().round());
                aloud.say(walker.spoken().pace(narrator.pace()));
            }
            case SPEECH, HUSH -> {}
        }
    }

    /// At either end nothing changes, and that is said too.
    private void become(Loudness loudness) {
        if (loudness == wishes.loudness().get()) {
            aloud.say(walker.spoken().loudness(loudness));
        } else {
            wishes.loudness().set(loudness);
        }
    }

    private void heardAs(Loudness loudness) {
        narrator.loudness(loudness);
        aloud.say(walker.spoken().loudness(loudness));
    }

    /// Looks whether another screen is shown or something on it changed, and says so. Called after each layout.
    public void look() {
        if (!on()) {
            return;
        }
        if (amongTheTeam()) {
            wishes.speech().set(false);
            return;
        }
        narrator.tongue(wishes.tongue().get());
        var seen = shell.seen();
        var walk = walker.walk();
        var now = new Shown(navigator.shown().get(), narrator.tongue(), shell.veiled(), walk.title());
        var before = shown;
        shown = now;
        if (before == null || !now.equals(before)) {
            live.begin(seen);
            announce(walk, before == null);
        } else {
            live.changes(seen, walker.spoken()).forEach(aloud::add);
        }
        walker.draw();
    }

    private void announce(Walk walk, boolean justStarted) {
        walker.rest();
        var spoken = walker.spoken();
        var said = spoken.first(walk);
        var start = walk.start();
        if (shell.veiled()) {
            start = walk.firstThatActs(start);
            said.add(spoken.of(walk.stops().get(start)));
        }
        if (!walk.stops().isEmpty()) {
            walker.stand(walk, start);
        }
        if (justStarted) {
            aloud.add(Walk.joined(said));
        } else {
            aloud.say(Walk.joined(said));
        }
    }

    /// What makes a screen, or a step on it, another one: the same drawn anew is no news.
    private record Shown(Route route, Tongue tongue, boolean veiled, String title) {}
}
