package parvis.kiosk.ui.staff.session;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.tall;
import static parvis.kiosk.ui.control.Boxes.wide;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.SearchField;
import parvis.kiosk.ui.control.TypedKeys;
import parvis.kiosk.ui.control.Words;

/// « Retrouver une réservation ». Where few lines fit, the keyboard makes room for the list at a touch.
public final class FindView extends StaffPane {
    private static final String CARET = "_";

    private final FindViewModel model;
    private final Words field = new Words("", "typed");
    private final StackPane results = tall(new StackPane());
    private final Node keyboard;
    private int first;
    private boolean listing;

    public FindView(FindViewModel model, Screen screen) {
        super(screen);
        this.model = model;
        keyboard = Keyboards.searching(screen, model::key);
        results.getStyleClass().add("results");
        TypedKeys.listen(this, model::type, model::erase, () -> {});
        arrange();
        model.state().addListener((_, _, now) -> show(now));
        show(model.state().get());
    }

    private void arrange() {
        var shown = SearchField.showing(field);
        if (!low) {
            var help = head(texts.get("sessions.find.title"), texts.get("sessions.find.help"));
            getChildren().setAll(column("screen", help, shown, results, keyboard));
        } else if (listing) {
            var write = BigButton.outlined(texts.get("sessions.find.write"), () -> list(false));
            getChildren().setAll(column("screen", row("book-row", wide(shown), write), results));
        } else {
            getChildren().setAll(column("screen", shown, results, keyboard));
        }
    }

    private void list(boolean now) {
        listing = now;
        arrange();
        show(model.state().get());
    }

    private void show(FindViewModel.State now) {
        field.say(now.typed().isEmpty() ? texts.get("sessions.find.prompt") : now.typed() + CARET);
        var empty = now.rows().isEmpty();
        results.getChildren()
                .setAll(empty ? new Words(now.sentence(), "quiet") : low && !listing ? best(now) : all(now));
        StackPane.setAlignment(results.getChildren().getFirst(), javafx.geometry.Pos.TOP_LEFT);
    }

    private Node best(FindViewModel.State now) {
        var card = card(now.rows().getFirst());
        if (now.rows().size() == 1) {
            card.setMaxHeight(USE_PREF_SIZE);
            return card;
        }
        var all = BigButton.outlined(texts.get("sessions.find.all", now.rows().size()), () -> list(true));
        all.setMinWidth(USE_PREF_SIZE);
        return row("best", wide(card), all);
    }

    private Node all(FindViewModel.State now) {
        first = Math.min(first, now.rows().size() - 1);
        var list = pages(now.rows(), this::card, first, turned -> first = turned);
        list.getStyleClass().add("roster");
        return list;
    }

    private Region card(FindViewModel.Row line) {
        var who = row("card-row", wide(new Words(line.who(), "strong")), new Words(line.phone(), "small"));
        var lines = low && !listing
                ? column("card-lines", who)
                : column("card-lines", who, new Words(line.what(), "quiet", "small"));
        var content = row("card-row", wide(lines), new Pictogram(Glyph.NEXT, "card-pictogram"));
        return new Pressable(
                spoken(line.who(), line.what()), content, () -> model.open(line), "card", "leading", "roster-row");
    }
}
