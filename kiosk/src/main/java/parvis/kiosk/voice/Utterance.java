package parvis.kiosk.voice;

/// One thing to say. What it says may be somebody's name, so it hides itself from logs.
///
/// @param text the words
/// @param tongue their language, which is that of the screen
/// @param loudness how loud
/// @param pace how fast
public record Utterance(String text, Tongue tongue, Loudness loudness, Pace pace) {
    @Override
    public String toString() {
        return "Utterance[" + text.length() + " characters, " + tongue.tag() + "]";
    }
}
