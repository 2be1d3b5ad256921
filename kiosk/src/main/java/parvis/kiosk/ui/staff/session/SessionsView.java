package parvis.kiosk.ui.staff.session;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.tall;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.DateBadge;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.ListCard;
import parvis.kiosk.ui.control.Notice;
import parvis.kiosk.ui.control.Words;

/// The sessions of this place.
public final class SessionsView extends StaffPane {
    private final SessionsViewModel model;
    private final int first;

    /// @param first the first entry of the page shown
    public SessionsView(SessionsViewModel model, Screen screen, int first) {
        super(screen);
        this.model = model;
        this.first = first;
        model.state().addListener((_, _, now) -> show(now));
        show(model.state().get());
    }

    private void show(SessionsViewModel.State now) {
        var nodes = new ArrayList<Node>();
        nodes.add(
                model.past()
                        ? head(texts.get("sessions.past.title"), texts.get("sessions.past.help"))
                        : head(texts.get("sessions.agenda.title"), texts.get("sessions.agenda.help")));
        notice(now.problem()).forEach(nodes::add);
        nodes.add(tall(list(now)));
        if (!model.past()) {
            nodes.add(ways(now));
        }
        draw(nodes);
    }

    private Region list(SessionsViewModel.State now) {
        if (!now.loaded()) {
            return new StackPane();
        }
        if (now.entries().isEmpty()) {
            var then = texts.get(model.past() ? "sessions.past.none.then" : "sessions.agenda.none.then");
            return column("screen", Notice.of(Glyph.CALENDAR, texts.get("sessions.agenda.none"), then, "sun"));
        }
        return pages(now.entries(), this::card, first, model::turned);
    }

    private Region card(SessionsViewModel.Entry entry) {
        var date = new DateBadge(entry.number(), entry.weekday(), entry.cancelled() ? "cancelled" : "leaf");
        date.getStyleClass().add("leaf");
        var lines = lines(entry);
        var card = ListCard.leading(
                date,
                spoken(entry.title(), entry.seats()),
                () -> model.open(entry.session()),
                lines.toArray(Node[]::new));
        return low || entry.section().isEmpty()
                ? card
                : column("section", new Words(entry.section(), "strong", "quiet"), card);
    }

    private List<Node> lines(SessionsViewModel.Entry entry) {
        var title = new Words(entry.title(), "strong");
        var details = new Words(entry.details(), "quiet", "small");
        if (low) {
            return List.of(title, seats(entry));
        }
        return screen.roomy()
                ? List.of(row("card-row", wide(title), seats(entry).onOneLine()), details)
                : List.of(title, details, seats(entry));
    }

    private static Words seats(SessionsViewModel.Entry entry) {
        return new Words(entry.seats(), entry.tone().style());
    }

    private Node ways(SessionsViewModel.State now) {
        var plan = BigButton.filled(texts.get("sessions.agenda.plan"), model::plan, "green");
        var find = BigButton.outlined(texts.get("sessions.agenda.find"), model::find);
        var tell = BigButton.outlined(texts.get("sessions.agenda.tell", now.toTell()), model::tell);
        var past = BigButton.outlined(texts.get("sessions.agenda.past"), model::lookBack);
        return buttons(screen.wide() ? 4 : 2, plan, find, tell, past);
    }
}
