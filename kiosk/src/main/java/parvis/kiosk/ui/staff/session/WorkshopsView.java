package parvis.kiosk.ui.staff.session;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.tall;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.ListCard;
import parvis.kiosk.ui.control.Notice;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Words;
import parvis.kiosk.workshop.Workshop;

/// Which workshop a date is planned for.
public final class WorkshopsView extends StaffPane {
    private final WorkshopsViewModel model;
    private final int first;

    /// @param first the first entry of the page shown
    public WorkshopsView(WorkshopsViewModel model, Screen screen, int first) {
        super(screen);
        this.model = model;
        this.first = first;
        model.state().addListener((_, _, now) -> show(now));
        show(model.state().get());
    }

    private void show(WorkshopsViewModel.State now) {
        var nodes = new ArrayList<Node>();
        nodes.add(head(texts.get("sessions.series.choose"), texts.get("sessions.series.choose.help")));
        notice(now.problem()).forEach(nodes::add);
        nodes.add(tall(list(now)));
        nodes.add(buttons(1, BigButton.filled(Glyph.PLUS, texts.get("sessions.series.new"), model::create, "green")));
        draw(nodes);
    }

    private Region list(WorkshopsViewModel.State now) {
        if (!now.loaded()) {
            return new StackPane();
        }
        if (now.workshops().isEmpty()) {
            return column(
                    "screen",
                    Notice.of(
                            Glyph.CALENDAR,
                            texts.get("sessions.series.none"),
                            texts.get("sessions.series.none.then"),
                            "sun"));
        }
        return pages(now.workshops(), this::card, first, model::turned);
    }

    private Region card(Workshop workshop) {
        return ListCard.leading(
                new Pictogram(Glyph.CALENDAR, "row-pictogram", "green-ink"),
                workshop.title(),
                () -> model.plan(workshop),
                new Words(workshop.title(), "strong"),
                new Words(model.what(workshop), "quiet", "small"));
    }
}
