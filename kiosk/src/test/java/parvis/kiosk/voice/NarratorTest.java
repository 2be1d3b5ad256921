package parvis.kiosk.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NarratorTest {
    private final FakeSpeaker speaker = new FakeSpeaker();
    private final Narrator narrator = new Narrator(speaker);

    @Test
    void says_nothing_before_somebody_asks_for_it() {
        narrator.say("Bonjour");
        assertEquals(List.of(), speaker.words());
    }

    @Test
    void says_one_thing_after_another() {
        narrator.start(Tongue.FRENCH);
        narrator.say("Ateliers");
        narrator.add("Page 1 sur 2");
        assertEquals(List.of("Ateliers"), speaker.words());
        speaker.end();
        assertEquals(List.of("Ateliers", "Page 1 sur 2"), speaker.words());
        speaker.end();
        assertFalse(narrator.speaking());
    }

    @Test
    void what_is_said_next_stops_what_is_being_said_and_what_waits() {
        narrator.start(Tongue.FRENCH);
        narrator.say("Ateliers");
        narrator.add("Page 1 sur 2");
        narrator.say("Retour, bouton");
        speaker.end();
        assertEquals(List.of("Ateliers", "Retour, bouton"), speaker.words());
    }

    @Test
    void hushed_nothing_is_left_to_come() {
        narrator.start(Tongue.FRENCH);
        narrator.say("Ateliers");
        narrator.add("Page 1 sur 2");
        narrator.hush();
        assertFalse(speaker.speaking());
        speaker.end();
        assertEquals(List.of("Ateliers"), speaker.words());
        narrator.add("Accueil");
        assertEquals("Accueil", speaker.lastWords());
    }

    @Test
    void an_end_that_comes_late_starts_nothing_twice() {
        var late = new LateSpeaker();
        var hasty = new Narrator(late);
        hasty.start(Tongue.FRENCH);
        hasty.say("un");
        var endOfOne = late.done;
        hasty.say("deux");
        hasty.add("trois");
        endOfOne.run();
        assertEquals(List.of("un", "deux"), late.said);
    }

    @Test
    void says_again_all_of_what_was_said_last_as_loud_as_it_is_now() {
        narrator.start(Tongue.FRENCH);
        narrator.say("avant");
        narrator.say("Ateliers");
        narrator.add("Page 1 sur 2");
        speaker.end();
        narrator.loudness(Loudness.HIGHER);
        speaker.said.clear();
        narrator.repeat();
        speaker.end();
        assertEquals(List.of("Ateliers", "Page 1 sur 2"), speaker.words());
        assertEquals(Loudness.HIGHER, speaker.said.getLast().loudness());
    }

    @Test
    void the_next_person_finds_it_silent_at_the_standard_loudness_and_with_nothing_to_repeat() {
        narrator.start(Tongue.FRENCH);
        narrator.loudness(Loudness.HIGHEST);
        narrator.pace(Pace.QUICK);
        narrator.say("Votre code : K");
        narrator.stop();
        assertFalse(narrator.on());
        assertFalse(speaker.speaking());
        assertEquals(Loudness.STANDARD, narrator.loudness());
        assertEquals(Pace.STANDARD, narrator.pace());
        narrator.start(Tongue.FRENCH);
        speaker.said.clear();
        narrator.repeat();
        assertEquals(List.of(), speaker.words());
    }

    @Test
    void a_voice_never_reads_another_languages_words() {
        speaker.languages.remove("ar");
        narrator.start(new Tongue("ar"));
        narrator.say("مرحبا");
        assertEquals(List.of(), speaker.words());
        assertFalse(narrator.able(new Tongue("ar")));
        assertTrue(narrator.able(Tongue.FRENCH));
        narrator.say("Dugny", Tongue.FRENCH);
        assertEquals(Tongue.FRENCH, speaker.said.getLast().tongue());
    }

    @Test
    void what_is_said_never_reaches_a_log() {
        narrator.start(Tongue.FRENCH);
        narrator.say("Bonjour Fatima");
        assertFalse(speaker.said.getLast().toString().contains("Fatima"));
    }

    @Test
    void loudness_has_24_decibels_in_steps_and_one_step_is_12_above_the_standard() {
        assertEquals(18, Loudness.HIGHEST.decibels() - Loudness.STANDARD.decibels());
        assertEquals(24, Loudness.HIGHEST.decibels() - Loudness.LOW.decibels());
        assertEquals(12, Loudness.HIGHER.decibels());
        assertEquals(Loudness.HIGHEST, Loudness.HIGHEST.up());
        assertEquals(Loudness.LOW, Loudness.HIGHEST.round());
        assertEquals(Loudness.LOW, Loudness.LOW.down());
    }

    private static final class LateSpeaker implements Speaker {
        private final List<String> said = new java.util.ArrayList<>();
        private Runnable done = () -> {};

        @Override
        public Ability ability() {
            return Ability.READY;
        }

        @Override
        public boolean speaks(Tongue tongue) {
            return true;
        }

        @Override
        public void say(Utterance utterance, Runnable whenDone) {
            said.add(utterance.text());
            done = whenDone;
        }

        @Override
        public void silence() {}

        @Override
        public void close() {}
    }
}
