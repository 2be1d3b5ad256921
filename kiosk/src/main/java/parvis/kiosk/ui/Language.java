package parvis.kiosk.ui;

import java.util.Locale;

/// A language that the screens can speak.
///
/// @param tag its BCP 47 tag: `fr`, `fr-x-falc`, `ar`…
/// @param name what it is called in itself: « العربية »
/// @param locale how it writes numbers and days
/// @param rightToLeft whether it is read from the right
public record Language(String tag, String name, Locale locale, boolean rightToLeft) {
    /// What every text exists in.
    public static final Language FRENCH = new Language("fr", "Français", Locale.FRANCE, false);

    /// Whether it is French, plain or not.
    public boolean french() {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage());
    }
}
