package parvis.kiosk.ui.rights;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parvis.kiosk.rights.Right;
import parvis.kiosk.ui.Pages;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Notice;
import parvis.kiosk.ui.control.PagedList;
import parvis.kiosk.ui.control.Words;

/// A right's card, part by part: what for and who should check, what to bring, at which doors to ask, what to know.
public final class RightView extends StackPane {
    private final RightViewModel model;
    private final Screen screen;
    private final Pieces pieces;

    /// @param model the right
    /// @param first the first part of the page shown
    /// @param turned hears the first part of the page turned to
    public RightView(RightViewModel model, Screen screen, int first, IntConsumer turned) {
        this.model = model;
        this.screen = screen;
        pieces = new Pieces(screen);
        var title = new Words(model.right().name(), screen.low() ? "heading" : "title");
        var list = new PagedList(parts(), first, screen.low(), Pages.labels(screen.texts(), screen.low()), turned);
        var head = column("title-lines", new Words(model.right().theme().label(), "strong", "plum-ink"), title);
        if (screen.low()) {
            var line = row("title-row", wide(title));
            if (model.right().sensitive()) {
                line.getChildren().add(pieces.quit());
            }
            getChildren().add(column("screen", line, list));
            return;
        }
        var content = column("screen", head, list);
        if (model.right().sensitive()) {
            content.getChildren().add(row("ways", wide(pieces.quit())));
        }
        getChildren().add(content);
    }

    private List<Region> parts() {
        var texts = screen.texts();
        Right right = model.right();
        var parts = new ArrayList<Region>();
        model.overdue()
                .ifPresent(since -> parts.add(Notice.of(Glyph.WARNING, texts.get("rights.overdue"), since, "sun")));
        parts.add(pieces.section(texts.get("rights.purpose"), List.of(right.purpose())));
        parts.add(pieces.points(texts.get("rights.for"), right.audience()));
        var doors = pieces.doors(model.asked());
        if (!doors.isEmpty()) {
            parts.add(pieces.section(texts.get("rights.where"), List.of(texts.get("rights.where.then"))));
            parts.addAll(doors);
        }
        if (!right.bring().isEmpty()) {
            parts.add(pieces.points(texts.get("rights.bring"), right.bring()));
        }
        model.help().ifPresent(help -> parts.add(pieces.section(help, List.of(texts.get("rights.help.then")))));
        if (!model.elsewhere().isEmpty()) {
            parts.add(pieces.points(texts.get("rights.elsewhere"), model.elsewhere()));
        }
        if (!right.limits().isEmpty()) {
            parts.add(pieces.points(texts.get("rights.limits"), right.limits()));
        }
        right.numbers().forEach(line -> parts.add(pieces.number(line, line.urgent())));
        if (!model.explained().isEmpty()) {
            parts.add(pieces.points(texts.get("rights.words"), model.explained()));
        }
        right.url().ifPresent(url -> parts.add(pieces.page(url)));
        parts.add(pieces.section(texts.get("rights.source"), model.source()));
        return parts;
    }
}
