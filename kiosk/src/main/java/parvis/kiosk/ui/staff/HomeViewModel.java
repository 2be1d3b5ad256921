package parvis.kiosk.ui.staff;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ObjIntConsumer;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.LatelyRoute;
import parvis.kiosk.ui.RecordRoute;
import parvis.kiosk.ui.SessionRoute;
import parvis.kiosk.ui.StaffRoute;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.control.Glyph;

/// Where the doors of the team's home lead. Who adds a job of the team's adds its door here.
public final class HomeViewModel {
    private static final StaffRoute LATELY = new LatelyRoute.Counts(LatelyRoute.Span.DAY, Optional.empty(), false, 0);

    private final Texts texts;
    private final Background background;
    private final Callable<Integer> toSee;
    private final boolean practising;

    /// @param toSee how many things there are to look at
    /// @param practising whether this is the practice's home: it has no door to itself, and no codes to change
    public HomeViewModel(Texts texts, Background background, Callable<Integer> toSee, boolean practising) {
        this.texts = texts;
        this.background = background;
        this.toSee = toSee;
        this.practising = practising;
    }

    /// A door.
    ///
    /// @param glyph its pictogram
    /// @param title what it leads to
    /// @param subtitle a few words on it
    /// @param route where it leads
    /// @param colour always the same
    /// @param brief all that is said where few lines fit
    public record Door(Glyph glyph, String title, String subtitle, StaffRoute route, String colour, String brief) {
        Door(Glyph glyph, String title, String subtitle, StaffRoute route, String colour) {
            this(glyph, title, subtitle, route, colour, title);
        }
    }

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
                lately(),
                new Door(
                        Glyph.INFO,
                        texts.get("staff.home.office"),
                        texts.get("staff.home.office.what"),
                        new RecordRoute.Office(),
                        "slate"));
    }

    private Door lately() {
        return new Door(
                Glyph.CHART, texts.get("staff.home.lately"), texts.get("staff.home.lately.what"), LATELY, "plum");
    }

    private Door lately(int toSee) {
        return new Door(
                Glyph.CHART,
                texts.get("staff.home.lately"),
                texts.get("staff.home.lately.some", toSee),
                LATELY,
                "plum",
                texts.get("staff.home.lately.some", toSee));
    }

    /// Looks how many things there are to look at; when there are any, says which of the doors says so now. No
    /// number where it cannot be read.
    void watch(ObjIntConsumer<Door> changed) {
        background.run(
                toSee,
                number -> {
                    if (number > 0) {
                        changed.accept(lately(number), doors().indexOf(lately()));
                    }
                },
                _ -> {});
    }

    /// What is rarer.
    public List<Door> rarer() {
        var closing = new Door(Glyph.DOOR, texts.get("staff.home.closing"), "", new EntryRoute.Closing(), "ink");
        if (practising) {
            return List.of(closing);
        }
        return List.of(
                new Door(Glyph.LOCK, texts.get("staff.home.codes"), "", new EntryRoute.Codes(false), "ink"),
                new Door(Glyph.TOUCH, texts.get("practice.home"), "", new EntryRoute.Practice(), "ink"),
                closing,
                new Door(Glyph.SCREEN, texts.get("clean.home"), "", new EntryRoute.Clean(), "ink"));
    }
}
