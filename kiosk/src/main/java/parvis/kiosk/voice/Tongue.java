package parvis.kiosk.voice;

/// The language that something is said in.
///
/// @param tag as in BCP 47, without region or script: `fr`, `en`, `ar`…
public record Tongue(String tag) {
    /// What the house speaks.
    public static final Tongue FRENCH = new Tongue("fr");

    /// @throws IllegalArgumentException when it is not two or three small letters
    public Tongue {
        if (!tag.matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException("not a language: " + tag);
        }
    }
}
