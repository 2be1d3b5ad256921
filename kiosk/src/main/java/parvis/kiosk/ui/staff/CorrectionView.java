package parvis.kiosk.ui.staff;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.tall;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.Ticking;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;

/// « Corriger hier »
public final class CorrectionView extends StackPane implements Ticking {
    private final CorrectionViewModel model;
    private final Texts texts;
    private final boolean low;
    private final Words day = new Words("", "heading", "centred");
    private final List<CorrectionCard> cards = new ArrayList<>();
    private final Words sentences = new Words("", "strong");
    private final Pressable earlier;
    private final Pressable later;
    private final Pressable confirm;
    private final Pressable cancel;

    /// @param model what is put right
    public CorrectionView(CorrectionViewModel model, Screen screen) {
        this.model = model;
        texts = screen.texts();
        low = screen.low();
        earlier = BigButton.outlined(
                texts.get(low ? "staff.correct.earlier.short" : "staff.correct.earlier"), () -> model.turn(-1));
        later = BigButton.outlined(
                texts.get(low ? "staff.correct.later.short" : "staff.correct.later"), () -> model.turn(1));
        confirm = BigButton.filled(Glyph.CHECK, texts.get("staff.correct.confirm"), model::confirm, "green");
        cancel = BigButton.outlined(
                texts.get(low ? "staff.correct.cancel.short" : "staff.correct.cancel"), model::cancel);
        model.state().get().lines().forEach(line -> cards.add(new CorrectionCard(line, model, texts, low)));
        var notice = new StackPane(sentences);
        notice.getStyleClass().addAll("notice", "sun");
        getChildren().add(low ? lowScreen(notice) : highScreen(notice));
        model.state().addListener((_, _, now) -> say(now));
        say(model.state().get());
    }

    private Node highScreen(Node notice) {
        return column(
                "screen",
                new Words(texts.get("staff.correct.title"), "title"),
                row("page-bar", earlier, wide(day), later),
                list(),
                notice,
                Boxes.spring(),
                new EqualGrid(2, List.of(cancel, confirm)));
    }

    /// Few lines: the day is the title, and one number a desk is put right at a time.
    private Node lowScreen(Node notice) {
        var which = BigButton.outlined(
                texts.get("staff.correct.newcomers.button"), () -> cards.forEach(CorrectionCard::turn));
        return column(
                "screen",
                row("page-bar", earlier, wide(day), later, which),
                list(),
                tall(row("correct-foot", wide(notice), column("correct-ways", confirm, cancel))));
    }

    private Node list() {
        if (cards.isEmpty()) {
            return new Words(texts.get("staff.today.nodesk"));
        }
        var grid = new EqualGrid(1, cards.stream().map(CorrectionCard::node).toList());
        grid.getStyleClass().add("tight");
        return grid;
    }

    private void say(CorrectionViewModel.State now) {
        day.say(now.day());
        earlier.setVisible(now.earlier());
        later.setVisible(now.later());
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).show(now.lines().get(i));
        }
        sentences.say(low ? first(now.sentences()) : String.join("\n", now.sentences()));
        confirm.setVisible(now.changed());
        cancel.setVisible(now.changed());
    }

    private String first(List<String> all) {
        return all.size() == 1 ? all.getFirst() : all.getFirst() + " " + texts.get("staff.correct.and", all.size() - 1);
    }

    @Override
    public void tick(Instant now) {
        model.tick(now);
    }
}
