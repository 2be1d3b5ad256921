package parvis.kiosk.ui.staff.session;

import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.tall;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.FormRow;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;

/// A form: one line a question; where few lines fit, it turns pages.
public final class FormView extends StaffPane {
    private final FormModel model;
    private int first;

    /// @param first the first line of the page shown
    public FormView(FormModel model, Screen screen, int first) {
        super(screen);
        this.model = model;
        this.first = first;
        model.state().addListener((_, _, now) -> show(now));
        show(model.state().get());
    }

    private void show(FormState now) {
        var nodes = new ArrayList<Node>();
        nodes.add(head(now.title(), now.help()));
        var lines = now.lines().stream().map(this::line).toList();
        var list = pages(lines, first, turned -> {
            first = turned;
            model.turned(turned);
        });
        list.getStyleClass().add("form");
        if (!now.note().isEmpty()) {
            nodes.add(new Words(now.note(), "strong"));
        }
        nodes.add(tall(list));
        notice(now.said()).forEach(nodes::add);
        var ways = now.ways().stream()
                .map(way -> way.main()
                        ? BigButton.filled(way.label(), way.action(), "blue")
                        : BigButton.outlined(way.label(), way.action()))
                .toArray(Node[]::new);
        if (ways.length > 0) {
            nodes.add(buttons(Math.min(2, ways.length), ways));
        }
        draw(nodes);
    }

    private Region line(FormState.Line line) {
        return switch (line) {
            case FormState.Line.Leading(var label, var value, var action) -> FormRow.leading(label, value, action);
            case FormState.Line.Stepping(var label, var value, var less, var more) ->
                FormRow.stepping(
                        label,
                        value,
                        texts.get("sessions.form.less", label),
                        texts.get("sessions.form.more", label),
                        less,
                        more);
            case FormState.Line.Turning turning -> turning(turning);
        };
    }

    private Region turning(FormState.Line.Turning line) {
        var style = line.on() ? "present" : "struck";
        var content = row(
                "card-row",
                new Pictogram(line.on() ? Glyph.CHECK : Glyph.CLOSE, "mark", style),
                wide(new Words(line.label(), line.on() ? "strong" : "quiet")),
                new Words(line.note(), "mark-words", style));
        return new Pressable(
                spoken(line.label(), line.note()), content, line.action(), "card", "leading", "form-row", style);
    }
}
