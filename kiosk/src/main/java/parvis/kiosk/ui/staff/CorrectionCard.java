package parvis.kiosk.ui.staff;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.control.Stepper;
import parvis.kiosk.ui.control.Words;

/// One desk on « Corriger hier »: its people and its newcomers, each between a minus and a plus; where lines are few,
/// one of the two at a time.
final class CorrectionCard {
    private final Texts texts;
    private final StackPane card = new StackPane();
    private final Stepper people;
    private final Stepper newcomers;
    private final Words beside;
    private final boolean low;
    private CorrectionViewModel.Line line;
    private boolean turned;

    CorrectionCard(CorrectionViewModel.Line line, CorrectionViewModel model, Texts texts, boolean low) {
        this.texts = texts;
        this.low = low;
        this.line = line;
        var desk = line.desk();
        people = new Stepper(
                texts.get("staff.correct.less.spoken", desk.label()),
                texts.get("staff.correct.more.spoken", desk.label()),
                () -> model.people(desk, -1),
                () -> model.people(desk, 1));
        newcomers = new Stepper(
                texts.get("staff.correct.newcomers.less.spoken", desk.label()),
                texts.get("staff.correct.newcomers.more.spoken", desk.label()),
                () -> model.newcomers(desk, -1),
                () -> model.newcomers(desk, 1));
        var name = new Words(desk.label(), "strong");
        beside = new Words("", "quiet");
        var content = low
                ? row("card-row", wide(name), beside, new StackPane(people, newcomers))
                : column(
                        "correct-lines", row("card-row", wide(name), people), row("card-row", wide(beside), newcomers));
        card.getChildren().add(content);
        card.getStyleClass().addAll("card", "reading", "correct-card");
        show(line);
    }

    Node node() {
        return card;
    }

    /// The other number's turn.
    void turn() {
        turned = !turned;
        show(line);
    }

    void show(CorrectionViewModel.Line now) {
        line = now;
        people.say(String.valueOf(now.people()));
        newcomers.say(String.valueOf(now.newcomers()));
        if (!low) {
            beside.say(texts.get("staff.correct.newcomers"));
            return;
        }
        people.setVisible(!turned);
        newcomers.setVisible(turned);
        beside.say(
                turned
                        ? texts.get("staff.correct.newcomers.of", now.people())
                        : texts.get("staff.today.newcomers", now.newcomers()));
    }
}
