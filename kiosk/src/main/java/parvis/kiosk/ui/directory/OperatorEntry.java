package parvis.kiosk.ui.directory;

import java.util.List;
import javafx.scene.layout.Region;
import parvis.kiosk.rights.Desk;
import parvis.kiosk.ui.RightsRoute;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.ListCard;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Words;

/// An organisation as an entry of a list. Where it has one door here, it leads straight to it.
final class OperatorEntry {
    private OperatorEntry() {}

    /// @param helpers desks of this town that help with its papers
    static Region of(Desk desk, List<Desk> helpers, Screen screen) {
        var texts = screen.texts();
        var name = texts.name(desk.name());
        var where = where(desk, helpers, screen);
        var purpose = texts.content(desk.purpose());
        var line = where.isEmpty() ? purpose : where;
        var lines = screen.low() || where.isEmpty()
                ? List.of(new Words(name, "strong"), new Words(line, "quiet", "small"))
                : List.of(new Words(name, "strong"), new Words(purpose, "small"), new Words(line, "quiet", "small"));
        return ListCard.leading(
                new Pictogram(Glyph.INSTITUTION, "row-pictogram", "blue-ink"),
                name + ". " + purpose + (where.isEmpty() ? "" : " " + where),
                () -> screen.navigator().go(route(desk)),
                lines.toArray(Words[]::new));
    }

    private static Route route(Desk desk) {
        return desk.doors().size() == 1
                ? new Route.PlaceCard(desk.doors().getFirst().place())
                : new RightsRoute.Organisation(desk.id(), 0);
    }

    private static String where(Desk desk, List<Desk> helpers, Screen screen) {
        var texts = screen.texts();
        if (desk.doors().size() == 1) {
            return texts.get(
                    "operators.door", texts.name(desk.doors().getFirst().name()));
        }
        if (!desk.doors().isEmpty()) {
            return texts.get("operators.doors", desk.doors().size());
        }
        return helpers.stream()
                .findFirst()
                .map(helper -> texts.get("operators.helper", texts.name(helper.name())))
                .orElse("");
    }
}
