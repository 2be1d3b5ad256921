package parvis.kiosk.ui.staff.session;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.tall;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Notice;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;

/// « À prévenir »: a number to call, and a tick.
public final class TellView extends StaffPane {
    private final TellViewModel model;
    private int first;

    public TellView(TellViewModel model, Screen screen) {
        super(screen);
        this.model = model;
        model.state().addListener((_, _, now) -> show(now));
        show(model.state().get());
    }

    private void show(TellViewModel.State now) {
        var nodes = new ArrayList<Node>();
        var help = texts.get(now.locked() ? "sessions.names.locked" : "sessions.tell.help");
        nodes.add(head(texts.get("sessions.tell.title"), help));
        if (!now.what().isEmpty()) {
            nodes.add(new Words(now.what(), "strong"));
        }
        notice(now.said()).forEach(nodes::add);
        nodes.add(tall(list(now)));
        if (now.revive()) {
            nodes.add(buttons(1, BigButton.outlined(Glyph.UNDO, texts.get("sessions.one.revive"), model::revive)));
        }
        draw(nodes);
    }

    private Region list(TellViewModel.State now) {
        if (!now.loaded()) {
            return new StackPane();
        }
        if (now.rows().isEmpty()) {
            return column(
                    "screen",
                    Notice.of(
                            Glyph.CHECK,
                            texts.get("sessions.tell.none"),
                            texts.get("sessions.tell.none.then"),
                            "plain"));
        }
        var list = pages(now.rows(), this::card, first, turned -> first = turned);
        list.getStyleClass().add("roster");
        return list;
    }

    private Region card(TellViewModel.Row line) {
        var who = row(
                "card-row",
                wide(new Words(line.who(), "strong")),
                new Words(line.phone(), line.called() ? "heading" : "quiet").onOneLine());
        var told = new Pressable(
                texts.get("sessions.tell.told.spoken", line.who()),
                new Words(texts.get("sessions.tell.told"), "button-words"),
                () -> model.told(line.booking()),
                "button",
                "outlined",
                "ink");
        var card = new StackPane(row(
                "card-row", wide(column("card-lines", who, new Words(line.news(), "quiet", "small"))), told));
        card.getStyleClass().addAll("card", "reading", "tell-row");
        return card;
    }
}
