package parvis.kiosk.ui.directory;

import java.util.List;
import parvis.kiosk.directory.Directory;
import parvis.kiosk.ui.Texts;
import parvis.protocol.message.ThemeId;

/// The themes with what they hold.
public final class ThemesViewModel {
    private final List<Theme> themes;
    private final String all;

    /// @param directory the places
    public ThemesViewModel(Directory directory, Texts texts) {
        themes = directory.themes().stream()
                .map(theme ->
                        new Theme(theme.id(), texts.content(theme.label()), texts.get("themes.count", theme.places())))
                .toList();
        all = texts.get("themes.all", directory.all().size());
    }

    /// Those that have places.
    public List<Theme> themes() {
        return themes;
    }

    /// « Les 24 lieux, de A à Z »
    public String all() {
        return all;
    }

    /// One theme.
    ///
    /// @param id the theme
    /// @param label what people call it
    /// @param places « 5 lieux »
    public record Theme(ThemeId id, String label, String places) {}
}
