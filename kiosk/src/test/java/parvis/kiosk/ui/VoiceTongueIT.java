package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import parvis.kiosk.voice.Command;
import parvis.kiosk.voice.Utterance;

/// A9: what is shown in a language is said in it, and nothing else is said by its voice.
final class VoiceTongueIT extends VoiceRig {
    @Test
    void arabic_is_said_by_the_arabic_voice_and_names_by_the_french_one() {
        start();
        inArabic();
        go(new Route.AllPlaces(0));
        obey(Command.READ_ON);
        assertTrue(saidIn("ar").stream().anyMatch(VoiceTongueIT::isArabic), "nothing was said in Arabic");
        assertTrue(
                saidIn("fr").stream().anyMatch(said -> said.contains("Ludothèque")),
                saidIn("fr").toString());
        saidIn("ar").forEach(said -> assertFalse(said.matches(".*[A-Za-zÀ-ÿ]{3,}.*"), said));
        saidIn("fr").forEach(said -> assertFalse(isArabic(said), said));
    }

    @Test
    void a_workshop_s_day_and_seats_are_said_in_arabic_and_its_title_in_french() {
        start();
        inArabic();
        go(new Route.Workshops(0));
        obey(Command.READ_ON);
        assertTrue(
                saidIn("fr").stream().anyMatch(said -> said.contains("Écrire un e-mail")),
                saidIn("fr").toString());
        assertTrue(
                saidIn("ar").stream().anyMatch(said -> said.contains("بقيت 3 أماكن")),
                saidIn("ar").toString());
        saidIn("ar").forEach(said -> assertFalse(said.matches(".*[A-Za-zÀ-ÿ]{3,}.*"), said));
    }

    @Test
    void a_language_without_a_voice_is_read_by_no_other() {
        start();
        ear.speaker.languages.remove("ar");
        inArabic();
        ear.speaker.said.clear();
        obey(Command.READ_ON);
        assertEquals(
                List.of(),
                ear.speaker.words().stream().filter(VoiceTongueIT::isArabic).toList());
    }

    private void inArabic() {
        ScreenRig.onFx(() -> {
            rig.shell
                    .visit()
                    .language()
                    .set(Languages.bundled().all().stream()
                            .filter(language -> language.tag().equals("ar"))
                            .findFirst()
                            .orElseThrow());
            return true;
        });
        ear.listen();
    }

    /// Keeps what was said, with its languages.
    private void obey(Command command) {
        ScreenRig.onFx(() -> {
            rig.layOut();
            ear.voice.look();
            ear.voice.command(command);
            return true;
        });
    }

    private List<String> saidIn(String language) {
        return ear.speaker.said.stream()
                .filter(each -> each.tongue().tag().equals(language))
                .map(Utterance::text)
                .toList();
    }

    private static boolean isArabic(String said) {
        return said.codePoints().anyMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.ARABIC);
    }
}
