package parvis.kiosk.ui.rights;

import parvis.kiosk.rights.Retelling;
import parvis.kiosk.ui.Language;
import parvis.kiosk.ui.Texts;

/// The rights as the shown language has them: French sentences are marked as such, and whoever chose another wording
/// than French gets the plainer one.
///
/// @param texts what the screen says
public record Told(Texts texts) implements Retelling {
    @Override
    public String sentence(String french) {
        return texts.content(french);
    }

    @Override
    public String name(String name) {
        return texts.name(name);
    }

    @Override
    public boolean plain() {
        return !texts.language().equals(Language.FRENCH);
    }
}
