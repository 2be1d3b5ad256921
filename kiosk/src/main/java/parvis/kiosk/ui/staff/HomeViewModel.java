package parvis.kiosk.ui.staff;

import java.util.List;
import java.util.Optional;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.RecordRoute;
import parvis.kiosk.ui.SessionRoute;
import parvis.kiosk.ui.StaffRoute;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.control.Glyph;

/// Where the doors of the team's home lead. Who adds a job of the team's adds its door here.
public final class HomeViewModel {
    private final Texts texts;

    public HomeViewModel(Texts texts) {
        this.texts = texts;
    }

    /// A door.
    ///
    /// @param glyph its pictogram
    /// @param title what it leads to
    /// @param subtitle a few words on it
    /// @param route where it leads
    /// @param colour always the same
    public record Door(Glyph glyph, String title, String subtitle, StaffRoute route, String colour) {}

    /// What is done every day.
    public List<Door> doors() {
        return List.of(
                new Door(
                        Glyph.PEOPLE,
                        texts.get("staff.home.day"),
                        texts.get("staff.home.day.what"),
                        new EntryRoute.Day(),
                        "blue"),
                new Door(
                        Glyph.CALENDAR,
                        texts.get("staff.home.sessions"),
                        texts.get("staff.home.sessions.what"),
                        new SessionRoute.Sessions(0),
                        "green"),
                new Door(
                        Glyph.SCREEN,
                        texts.get("staff.home.accompaniment"),
                        texts.get("staff.home.accompaniment.what"),
                        new RecordRoute.Accompaniment(Optional.empty()),
                        "teal"),
                new Door(
                        Glyph.LIST,
                        texts.get("staff.home.actions"),
                        texts.get("staff.home.actions.what"),
                        new RecordRoute.Activities(Optional.empty(), 0),
                        "rust"),
                new Door(
                        Glyph.INFO,
                        texts.get("staff.home.office"),
                        texts.get("staff.home.office.what"),
                        new RecordRoute.Office(),
                        "slate"));
    }

    /// What is rarer.
    public List<Door> rarer() {
        return List.of(
                new Door(Glyph.DOOR, texts.get("staff.home.closing"), "", new EntryRoute.Closing(), "ink"),
                new Door(Glyph.LOCK, texts.get("staff.home.codes"), "", new EntryRoute.Codes(false), "ink"));
    }
}
