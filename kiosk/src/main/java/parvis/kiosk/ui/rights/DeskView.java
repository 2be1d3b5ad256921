package parvis.kiosk.ui.rights;

import static parvis.kiosk.ui.control.Boxes.column;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parvis.kiosk.rights.Desk;
import parvis.kiosk.rights.RightsBook;
import parvis.kiosk.ui.Pages;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.PagedList;
import parvis.kiosk.ui.control.Words;

/// An organisation: what for, its doors in this town, its numbers and page, and who helps with its papers here.
public final class DeskView extends StackPane {
    /// @param first the first part of the page shown
    /// @param turned hears the first part of the page turned to
    public DeskView(Desk desk, RightsBook book, Screen screen, int first, IntConsumer turned) {
        var texts = screen.texts();
        var pieces = new Pieces(screen);
        var helpers = book.desks().stream()
                .filter(other ->
                        other.helpsFor().contains(desk.id()) && !other.doors().isEmpty())
                .toList();
        var parts = new ArrayList<Region>();
        if (desk.doors().isEmpty()) {
            parts.add(pieces.section(
                    texts.get("rights.purpose"), List.of(desk.purpose(), texts.get("rights.desk.away"))));
        } else {
            parts.add(pieces.section(texts.get("rights.purpose"), List.of(desk.purpose())));
            parts.addAll(pieces.doors(List.of(desk)));
        }
        helpers.stream()
                .findFirst()
                .ifPresent(helper -> parts.add(pieces.section(
                        texts.get("rights.help", helper.name()), List.of(texts.get("rights.help.then")))));
        parts.addAll(pieces.doors(helpers));
        desk.numbers().forEach(line -> parts.add(pieces.number(line, line.urgent())));
        desk.url().ifPresent(url -> parts.add(pieces.page(url)));
        var title = new Words(desk.name(), screen.low() ? "heading" : "title");
        var list = new PagedList(parts, first, screen.low(), Pages.labels(texts, screen.low()), turned);
        getChildren().add(column("screen", title, list));
    }
}
