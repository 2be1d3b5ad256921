package parvis.kiosk.ui.staff;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.spring;
import static parvis.kiosk.ui.control.Boxes.tall;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Pages;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.ListCard;
import parvis.kiosk.ui.control.Notice;
import parvis.kiosk.ui.control.PagedList;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Words;

/// « Fermé cet après-midi », and what is left to do afterwards.
public final class ClosingView extends StackPane {
    private final ClosingViewModel model;
    private final Screen screen;
    private final Texts texts;

    public ClosingView(ClosingViewModel model, Screen screen) {
        this.model = model;
        this.screen = screen;
        texts = screen.texts();
        model.state().addListener((_, _, now) -> show(now));
        show(model.state().get());
    }

    private void show(ClosingViewModel.State now) {
        var nodes = new ArrayList<Node>();
        if (now.loaded()) {
            nodes.add(fixed(new Words(texts.get("staff.closing.title"), screen.low() ? "heading" : "title")));
            if (now.closed()) {
                closed(now, nodes);
            } else {
                nodes.add(new Words(now.said(), "quiet"));
                nodes.add(new EqualGrid(1, now.ways().stream().map(this::way).toList()));
            }
        }
        getChildren().setAll(column("screen", nodes.toArray(Node[]::new)));
    }

    private void closed(ClosingViewModel.State now, List<Node> nodes) {
        if (now.sessions().isEmpty()) {
            nodes.add(fixed(new Words(now.said(), "strong")));
            nodes.add(Notice.of(
                    Glyph.CHECK, texts.get("staff.closing.done"), texts.get("staff.closing.done.then"), "plain"));
            nodes.add(spring());
        } else {
            nodes.add(fixed(new Words(now.said(), "attention")));
            var cards = now.sessions().stream().map(this::card).toList();
            nodes.add(tall(new PagedList(cards, 0, screen.low(), Pages.labels(texts, screen.low()), _ -> {})));
        }
        nodes.add(BigButton.outlined(texts.get("staff.closing.open"), model::open));
    }

    private static Words fixed(Words words) {
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    private Region way(ClosingViewModel.Way way) {
        return BigButton.filled(Glyph.DOOR, way.label(), () -> model.close(way), "rust");
    }

    private Region card(ClosingViewModel.Row session) {
        return ListCard.leading(
                new Pictogram(Glyph.CALENDAR, "row-pictogram"),
                session.title() + ". " + session.what(),
                () -> model.go(session),
                new Words(session.title(), "strong"),
                new Words(session.what(), "quiet"));
    }
}
