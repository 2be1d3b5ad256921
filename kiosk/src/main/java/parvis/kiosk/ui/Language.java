package parvis.kiosk.ui;

import java.util.Locale;

/// A language that the screens can speak, as the head of its file says.
///
/// @param tag its BCP 47 tag, the name of its file: `fr`, `fr-x-falc`, `ar`…
/// @param name what it is called in itself: « العربية »
/// @param locale how it writes numbers and days
/// @param rightToLeft whether it is read from the right
/// @param font the bundled font that has its letters; empty for the house's own
/// @param reviewed whether a person has read its texts; a machine made those that nobody has
public record Language(String tag, String name, Locale locale, boolean rightToLeft, String font, boolean reviewed) {
    /// What every text exists in.
    public static final Language FRENCH = new Language("fr", "Français", Locale.FRANCE, false, "", true);

    /// Whether it is French, plain or not.
    public boolean french() {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage());
    }
}
