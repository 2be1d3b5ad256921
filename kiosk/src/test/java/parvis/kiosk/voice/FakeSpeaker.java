package parvis.kiosk.voice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Writes down what is said. An utterance ends when the test says so, or at once with [#quick()].
public final class FakeSpeaker implements Speaker {
    public final List<Utterance> said = new ArrayList<>();
    public final Set<String> languages = new HashSet<>(Set.of("fr", "en", "ar"));
    public Ability ability = Ability.READY;
    public int silenced;
    private Optional<Runnable> done = Optional.empty();
    private boolean quick;

    /// One that has said everything as soon as it is asked to.
    public static FakeSpeaker quick() {
        var speaker = new FakeSpeaker();
        speaker.quick = true;
        return speaker;
    }

    /// What was said, in order.
    public List<String> words() {
        return said.stream().map(Utterance::text).toList();
    }

    /// What was said last.
    public String lastWords() {
        return said.isEmpty() ? "" : said.getLast().text();
    }

    /// What was said since the last call of this.
    public String heard() {
        var heard = String.join(" / ", words());
        said.clear();
        return heard;
    }

    /// The utterance comes to its end.
    public void end() {
        var finished = done;
        done = Optional.empty();
        finished.ifPresent(Runnable::run);
    }

    /// Whether something is being said.
    public boolean speaking() {
        return done.isPresent();
    }

    @Override
    public Ability ability() {
        return ability;
    }

    @Override
    public boolean speaks(Tongue tongue) {
        return languages.contains(tongue.tag());
    }

    @Override
    public void say(Utterance utterance, Runnable whenDone) {
        said.add(utterance);
        done = Optional.of(whenDone);
        if (quick) {
            end();
        }
    }

    @Override
    public void silence() {
        silenced++;
        done = Optional.empty();
    }

    @Override
    public void close() {
        silence();
    }
}
