package parvis.kiosk.voice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Says one thing after another, and stops at once when somebody does something. Off until it is started; what was set
/// or said is forgotten when it is stopped, so that the next person finds a silent terminal.
public final class Narrator {
    private final Speaker speaker;
    private final Deque<Utterance> waiting = new ArrayDeque<>();
    private final List<Utterance> last = new ArrayList<>();
    private boolean on;
    private boolean speaking;
    private long turn;
    private Runnable quiet = () -> {};
    private Tongue tongue = Tongue.FRENCH;
    private Loudness loudness = Loudness.STANDARD;
    private Pace pace = Pace.STANDARD;

    /// @param speaker the engine
    public Narrator(Speaker speaker) {
        this.speaker = speaker;
    }

    /// Whether it could speak that language here and now.
    public boolean able(Tongue wanted) {
        return speaker.ability() == Speaker.Ability.READY && speaker.speaks(wanted);
    }

    /// What is so with the machine's voice.
    public Speaker.Ability ability() {
        return speaker.ability();
    }

    /// Whether it is started.
    public synchronized boolean on() {
        return on;
    }

    /// Starts it.
    ///
    /// @param shown the language of the screen
    public synchronized void start(Tongue shown) {
        on = true;
        tongue = shown;
    }

    /// Silent; standard loudness and pace; nothing is left of what was said.
    public synchronized void stop() {
        on = false;
        hush();
        last.clear();
        loudness = Loudness.STANDARD;
        pace = Pace.STANDARD;
    }

    /// Says that, and then no more: as [#stop()].
    public synchronized void stopWith(String farewell) {
        say(farewell);
        on = false;
        last.clear();
        loudness = Loudness.STANDARD;
        pace = Pace.STANDARD;
    }

    /// The screen shows another language from now on.
    public synchronized void tongue(Tongue shown) {
        tongue = shown;
    }

    /// The language of the screen.
    public synchronized Tongue tongue() {
        return tongue;
    }

    /// Says that instead of whatever is being said.
    public synchronized void say(String text) {
        say(text, tongue);
    }

    /// Says that, in its own language, instead of whatever is being said.
    public synchronized void say(String text, Tongue itsOwn) {
        if (on) {
            hush();
            last.clear();
            queue(text, itsOwn);
        }
    }

    /// Says that after what is being said.
    public synchronized void add(String text) {
        add(text, tongue);
    }

    /// Says that, in its own language, after what is being said.
    public synchronized void add(String text, Tongue itsOwn) {
        if (on) {
            queue(text, itsOwn);
        }
    }

    /// Silent at once; what waits is dropped.
    public synchronized void hush() {
        turn++;
        waiting.clear();
        speaking = false;
        speaker.silence();
    }

    /// Says again what was said last, as loud and as fast as it is now.
    public synchronized void repeat() {
        if (on) {
            hush();
            var again = List.copyOf(last);
            last.clear();
            again.forEach(each -> queue(each.text(), each.tongue()));
        }
    }

    /// Hears when all has been said to its end; not when it was hushed. On any thread.
    public synchronized void onQuiet(Runnable listener) {
        quiet = listener;
    }

    /// Whether something is being said.
    public synchronized boolean speaking() {
        return speaking;
    }

    /// How loud it is.
    public synchronized Loudness loudness() {
        return loudness;
    }

    /// So loud from now on.
    public synchronized void loudness(Loudness wanted) {
        loudness = wanted;
    }

    /// How fast it is.
    public synchronized Pace pace() {
        return pace;
    }

    /// So fast from now on.
    public synchronized void pace(Pace wanted) {
        pace = wanted;
    }

    private void queue(String text, Tongue itsOwn) {
        if (text.isBlank() || !speaker.speaks(itsOwn)) {
            return;
        }
        var utterance = new Utterance(Reading.aloud(text, itsOwn), itsOwn, loudness, pace);
        last.add(utterance);
        waiting.add(utterance);
        if (!speaking) {
            next();
        }
    }

    private void next() {
        var utterance = waiting.poll();
        speaking = utterance != null;
        if (utterance != null) {
            var mine = turn;
            speaker.say(utterance, () -> said(mine));
        }
    }

    private synchronized void said(long when) {
        if (when == turn) {
            next();
            if (!speaking) {
                quiet.run();
            }
        }
    }
}
