package parvis.kiosk.ui.staff.session;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.tall;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import parvis.kiosk.ui.Pages;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Notice;
import parvis.kiosk.ui.control.PagedList;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;

/// One session. What is done with the whole session stands apart from what is done for one person.
public final class OneSessionView extends StaffPane {
    private final OneSessionViewModel model;
    private int first;

    public OneSessionView(OneSessionViewModel model, Screen screen) {
        super(screen);
        this.model = model;
        model.state().addListener((_, _, now) -> show(now));
        show(model.state().get());
    }

    private void show(OneSessionViewModel.State now) {
        if (now.equals(OneSessionViewModel.State.NOTHING)) {
            getChildren().clear();
            return;
        }
        if (screen.wide()) {
            beside(now);
        } else {
            below(now);
        }
    }

    private void below(OneSessionViewModel.State now) {
        var nodes = new ArrayList<Node>();
        nodes.add(title(now));
        notice(now.said()).forEach(nodes::add);
        nodes.addAll(forPeople(now));
        nodes.add(tall(people(now)));
        nodes.addAll(forAll(now));
        draw(nodes);
    }

    /// Who comes on the left, what can be done on the right.
    private void beside(OneSessionViewModel.State now) {
        var left = new ArrayList<Node>();
        left.add(title(now));
        notice(now.said()).forEach(left::add);
        left.add(tall(people(now)));
        var right = new ArrayList<Node>(forPeople(now));
        right.add(Boxes.spring());
        right.addAll(forAll(now));
        var ways = column("screen", right.toArray(Node[]::new));
        ways.getStyleClass().add("session-ways");
        getChildren().setAll(row("session-both", wide(column("screen", left.toArray(Node[]::new))), ways));
    }

    private Node title(OneSessionViewModel.State now) {
        return column(
                "title-lines",
                new Words(now.title(), low ? "heading" : "title"),
                new Words(low ? now.hours() : now.when(), "quiet", "small"),
                new Words(now.seats(), now.tone().style()));
    }

    private List<Node> forPeople(OneSessionViewModel.State now) {
        var ways = new ArrayList<Pressable>();
        if (now.can().book()) {
            ways.add(BigButton.filled(texts.get("sessions.one.book"), model::book, "blue"));
        }
        if (now.can().tick()) {
            ways.add(BigButton.outlined(texts.get("sessions.one.presence"), model::presence));
        }
        return stacked(ways);
    }

    private List<Node> forAll(OneSessionViewModel.State now) {
        var ways = new ArrayList<Pressable>();
        if (now.can().change()) {
            ways.add(BigButton.outlined(texts.get("sessions.one.change"), model::change));
            ways.add(BigButton.outlined(texts.get("sessions.one.cancel"), model::cancel));
        }
        if (now.can().revive()) {
            ways.add(BigButton.outlined(Glyph.UNDO, texts.get("sessions.one.revive"), model::revive));
        }
        return stacked(ways);
    }

    private List<Node> stacked(List<Pressable> ways) {
        if (ways.isEmpty()) {
            return List.of();
        }
        return List.of(buttons(screen.wide() ? 1 : 2, ways.toArray(Node[]::new)));
    }

    private Region people(OneSessionViewModel.State now) {
        if (now.rows().isEmpty()) {
            return column(
                    "screen",
                    Notice.of(
                            Glyph.PEOPLE,
                            texts.get("sessions.one.nobody"),
                            texts.get(now.can().book() ? "sessions.one.nobody.then" : "sessions.one.nobody.over"),
                            "plain"));
        }
        var help = new Words(texts.get(now.locked() ? "sessions.names.locked" : "sessions.one.help"), "quiet", "small");
        var cards = now.rows().stream().map(this::card).toList();
        var list = new PagedList(cards, first, false, Pages.labels(texts, low), turned -> first = turned);
        list.getStyleClass().add("roster");
        return low && !now.locked() ? list : column("section", help, tall(list));
    }

    private Region card(OneSessionViewModel.Row line) {
        var status = line.status().isEmpty()
                ? new Words(line.phone(), "quiet", "small").onOneLine()
                : new Words(line.status(), "attention");
        var content = row(
                "card-row", wide(new Words(line.who(), "strong")), status, new Pictogram(Glyph.NEXT, "card-pictogram"));
        return new Pressable(
                spoken(line.who(), line.status()),
                content,
                () -> model.open(line.booking()),
                "card",
                "leading",
                "roster-row");
    }
}
