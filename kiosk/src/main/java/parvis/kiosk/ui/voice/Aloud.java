package parvis.kiosk.ui.voice;

import java.util.List;
import parvis.kiosk.ui.control.Borrowed;
import parvis.kiosk.voice.Narrator;
import parvis.kiosk.voice.Tongue;

/// Says the words of a screen, each in its own language: names, and what is not translated, by the French voice.
final class Aloud {
    private final Narrator narrator;

    Aloud(Narrator narrator) {
        this.narrator = narrator;
    }

    /// Instead of whatever is being said.
    void say(String text) {
        narrator.hush();
        var parts = parts(text);
        for (var i = 0; i < parts.size(); i++) {
            if (i == 0) {
                narrator.say(parts.get(i).words(), tongue(parts.get(i)));
            } else {
                narrator.add(parts.get(i).words(), tongue(parts.get(i)));
            }
        }
    }

    /// After what is being said.
    void add(String text) {
        parts(text).forEach(part -> narrator.add(part.words(), tongue(part)));
    }

    /// What is left between two parts may be a full stop alone.
    private static List<Borrowed.Part> parts(String text) {
        return Borrowed.parts(text).stream()
                .filter(part -> part.words().codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    private Tongue tongue(Borrowed.Part part) {
        return part.french() ? Tongue.FRENCH : narrator.tongue();
    }
}
