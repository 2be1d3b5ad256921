package parvis.kiosk.espeak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import parvis.kiosk.voice.Loudness;
import parvis.kiosk.voice.Pace;
import parvis.kiosk.voice.Speaker;
import parvis.kiosk.voice.Tongue;
import parvis.kiosk.voice.Utterance;

/// Over the real program, whose sound is taken as slowly as a sound card takes it.
final class EspeakSpeakerTest {
    private static final String LONG =
            "Pour demander une aide au logement, apportez une pièce d’identité et votre dernier avis d’impôt. "
                    .repeat(9);
    private static final int TIMES = 21;
    private static final Duration SILENT = Duration.ofMillis(200);

    private final RealTimeOutput output = new RealTimeOutput(false);
    private final EspeakSpeaker speaker = speaker(output);

    @AfterEach
    void close() {
        speaker.close();
    }

    @Test
    void is_silent_within_the_fifth_of_a_second_that_people_are_promised() throws Exception {
        var took = new ArrayList<Duration>();
        for (var i = 0; i < TIMES; i++) {
            speaker.say(french(LONG), () -> {});
            var engine = speaking();
            var before = System.nanoTime();
            speaker.silence();
            engine.onExit().get(10, TimeUnit.SECONDS);
            took.add(Duration.ofNanos(System.nanoTime() - before));
        }
        took.sort(null);
        System.out.printf(
                "silent after %s ms, at most %s ms%n",
                took.get(TIMES / 2).toMillis(), took.getLast().toMillis());
        assertTrue(took.get(TIMES / 2).compareTo(SILENT) <= 0, took.toString());
    }

    @Test
    void says_a_sentence_to_its_end_and_tells_so() throws Exception {
        var done = new CountDownLatch(1);
        speaker.say(french("Oui."), done::countDown);
        assertTrue(done.await(30, TimeUnit.SECONDS));
        for (var i = 0; i < 500 && output.played.get() == 0; i++) {
            Thread.sleep(10); // What is left in the pipe is still being taken.
        }
        assertTrue(output.played.get() > 0);
    }

    @Test
    void what_was_silenced_never_tells_that_it_is_done() throws Exception {
        var done = new CountDownLatch(1);
        speaker.say(french(LONG), done::countDown);
        var engine = speaking();
        speaker.silence();
        engine.onExit().get(10, TimeUnit.SECONDS);
        assertEquals(1, done.getCount());
    }

    @Test
    void nobody_reads_what_is_said_in_the_list_of_processes() throws Exception {
        speaker.say(french("Fatima. " + LONG), () -> {});
        var line = Files.readString(Path.of("/proc", String.valueOf(speaking().pid()), "cmdline"));
        assertTrue(line.contains("espeak-ng"), line);
        assertFalse(line.contains("Fatima") || line.contains("logement"), line);
    }

    @Test
    void leaves_no_process_behind_neither_running_nor_unburied() throws Exception {
        var engines = new ArrayList<ProcessHandle>();
        for (var i = 0; i < TIMES; i++) {
            speaker.say(french(LONG), () -> {});
            engines.add(speaking());
        }
        speaker.close();
        for (var engine : engines) {
            engine.onExit().get(10, TimeUnit.SECONDS);
            assertFalse(Files.exists(Path.of("/proc", String.valueOf(engine.pid()))), "unburied: " + engine.pid());
        }
    }

    @Test
    void each_step_of_loudness_is_as_many_decibels_as_it_says() throws Exception {
        var standard = measured(Loudness.STANDARD);
        for (var loudness : Loudness.values()) {
            assertEquals(loudness.decibels(), measured(loudness) - standard, 1.5, loudness.name());
        }
    }

    @Test
    void has_a_voice_for_each_language_of_the_terminal_and_for_no_other() throws Exception {
        settled();
        for (var language : List.of("fr", "en", "ar", "pt", "ro", "ta", "zh")) {
            assertTrue(speaker.speaks(new Tongue(language)), language);
        }
        assertFalse(speaker.speaks(new Tongue("tlh")));
    }

    @Test
    void a_machine_that_cannot_play_sound_says_so() throws Exception {
        var mute = script("echo 'error: No such file or directory' >&2");
        try (var without = new EspeakSpeaker(mute, Output.CARD, () -> Duration.ZERO)) {
            assertEquals(Speaker.Ability.NO_SOUND, ability(without, Speaker.Ability.NO_SOUND));
        }
        assertEquals(Speaker.Ability.READY, ability(speaker, Speaker.Ability.READY));
        assertTrue(Engine.on("/nowhere:").isEmpty());
    }

    private double measured(Loudness loudness) throws Exception {
        var measure = new RealTimeOutput(true);
        var done = new CountDownLatch(1);
        try (var measured = speaker(measure)) {
            ability(measured, Speaker.Ability.READY);
            measured.say(
                    new Utterance(
                            "Bonjour. Que cherchez-vous ? Trouver un lieu.", Tongue.FRENCH, loudness, Pace.STANDARD),
                    done::countDown);
            assertTrue(done.await(30, TimeUnit.SECONDS));
        }
        return measure.decibels();
    }

    private static Utterance french(String text) {
        return new Utterance(text, Tongue.FRENCH, Loudness.STANDARD, Pace.STANDARD);
    }

    private static EspeakSpeaker speaker(Output output) {
        var program = Engine.on(System.getenv("PATH"))
                .orElseThrow(() -> new AssertionError("espeak-ng is not installed: apt-get install espeak-ng"));
        return new EspeakSpeaker(program, output, () -> Duration.ZERO);
    }

    private void settled() throws InterruptedException {
        ability(speaker, Speaker.Ability.READY);
    }

    private static Speaker.Ability ability(Speaker asked, Speaker.Ability wanted) throws InterruptedException {
        for (var i = 0; i < 500 && asked.ability() != wanted; i++) {
            Thread.sleep(10);
        }
        return asked.ability();
    }

    /// The engine's process, as soon as there is one that speaks.
    private ProcessHandle speaking() throws InterruptedException {
        for (var i = 0; i < 1000; i++) {
            var engines = ProcessHandle.current()
                    .children()
                    .filter(child -> commandLine(child).contains("-s\u0000"))
                    .toList();
            if (!engines.isEmpty()) {
                return engines.getFirst();
            }
            Thread.sleep(5);
        }
        throw new AssertionError("nothing is being said");
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"), StandardCharsets.UTF_8);
        } catch (IOException _) {
            return "";
        }
    }

    private static Path script(String line) throws IOException {
        var file = Files.createTempFile("engine", ".sh");
        file.toFile().deleteOnExit();
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        Files.setPosixFilePermissions(file, java.nio.file.attribute.PosixFilePermissions.fromString("rwx------"));
        return file;
    }
}
