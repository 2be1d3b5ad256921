package parvis.kiosk.espeak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.kiosk.voice.Loudness;
import parvis.kiosk.voice.Speaker;
import parvis.kiosk.voice.Tongue;
import parvis.kiosk.voice.Utterance;

/// eSpeak NG, one process for each utterance: silence is the end of the process, at once and whatever it does. Nothing
/// of what is said is kept, logged or put where another process could read it.
public final class EspeakSpeaker implements Speaker {
    private static final Logger LOG = LoggerFactory.getLogger(EspeakSpeaker.class);

    /// A loudspeaker that was plugged in is found after so long.
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(30);

    private static final Map<String, String> VOICES =
            Map.of("fr", "fr-fr", "en", "en-gb", "ar", "ar", "pt", "pt", "ro", "ro", "ta", "ta", "zh", "cmn");

    /// The engine's amplitudes, measured: see `EspeakLoudnessTest`.
    private static final Map<Loudness, Integer> AMPLITUDES = Map.of(
            Loudness.LOW, 13,
            Loudness.STANDARD, 25,
            Loudness.HIGH, 47,
            Loudness.HIGHER, 90,
            Loudness.HIGHEST, 180);

    private final Path program;
    private final Output output;
    private final Supplier<Duration> sinceBoot;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("voice").factory());
    private volatile Ability ability = Ability.NO_ENGINE;
    private volatile @Nullable Engine engine;
    private Duration looked;
    private @Nullable Process speaking;
    private long turn;
    private boolean closed;

    /// @param program the engine's file
    /// @param output where its sound goes
    /// @param sinceBoot a clock that never jumps
    EspeakSpeaker(Path program, Output output, Supplier<Duration> sinceBoot) {
        this.program = program;
        this.output = output;
        this.sinceBoot = sinceBoot;
        looked = sinceBoot.get();
        thread.execute(this::look);
    }

    /// The engine of this machine, on its sound card; a speaker that can do nothing where it is not installed.
    public static Speaker onThisMachine() {
        var path = System.getenv().getOrDefault("PATH", "/usr/bin");
        return Engine.on(path)
                .<Speaker>map(
                        program -> new EspeakSpeaker(program, Output.CARD, () -> Duration.ofNanos(System.nanoTime())))
                .orElseGet(() -> {
                    LOG.warn("this terminal has no voice: espeak-ng is not installed");
                    return Speaker.NONE;
                });
    }

    @Override
    public synchronized Ability ability() {
        if (!closed && sinceBoot.get().minus(looked).compareTo(LOOK_AGAIN) >= 0) {
            looked = sinceBoot.get();
            thread.execute(this::look);
        }
        return ability;
    }

    private void look() {
        Ability found;
        try {
            var known = engine;
            if (known == null) {
                known = Engine.asked(program);
                engine = known;
            }
            found = known.tried(output);
        } catch (IOException e) {
            LOG.warn("{} cannot be run: {}", program, e.getMessage());
            found = Ability.NO_ENGINE;
        }
        if (found != ability) {
            LOG.info("the voice is {}", found);
            ability = found;
        }
    }

    @Override
    public boolean speaks(Tongue tongue) {
        var known = engine;
        return known != null
                && VOICES.containsKey(tongue.tag())
                && known.voices().contains(VOICES.get(tongue.tag()));
    }

    @Override
    public synchronized void say(Utterance utterance, Runnable done) {
        silence();
        if (!closed) {
            var mine = turn;
            thread.execute(() -> begin(mine, utterance, done));
        }
    }

    private synchronized void begin(long mine, Utterance utterance, Runnable done) {
        var known = engine;
        if (mine != turn || known == null || !speaks(utterance.tongue())) {
            return;
        }
        try {
            var process = known.saying(how(utterance), output)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            speaking = process;
            output.started(process);
            try (var words = process.getOutputStream()) {
                words.write(utterance.text().getBytes(StandardCharsets.UTF_8));
            }
            var _ = process.onExit().thenAccept(_ -> ended(mine, done));
        } catch (IOException e) {
            LOG.warn("{} did not take what it was to say: {}", program, e.getMessage());
        }
    }

    private static List<String> how(Utterance utterance) {
        return List.of(
                "-v",
                VOICES.getOrDefault(utterance.tongue().tag(), "fr-fr"),
                "-s",
                String.valueOf(utterance.pace().wordsPerMinute()),
                "-a",
                String.valueOf(AMPLITUDES.get(utterance.loudness())));
    }

    private void ended(long mine, Runnable done) {
        synchronized (this) {
            if (mine != turn) {
                return;
            }
            speaking = null;
        }
        done.run();
    }

    @Override
    public synchronized void silence() {
        turn++;
        if (speaking != null) {
            speaking.destroyForcibly();
            speaking = null;
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        silence();
        thread.shutdownNow();
    }
}
