package parvis.kiosk.ui.directory;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Heard;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Pill;
import parvis.kiosk.ui.control.QrCode;
import parvis.kiosk.ui.control.Words;

/// A place's card.
public final class PlaceView extends StackPane {
    private final PlaceViewModel model;
    private final Screen screen;

    /// @param model what is known of the place
    public PlaceView(PlaceViewModel model, Screen screen) {
        this.model = model;
        this.screen = screen;
        getChildren().add(screen.low() ? beside() : below());
    }

    private VBox below() {
        var content = column("screen", pills(), new Words(model.name(), "title"));
        content.getChildren().add(purpose());
        content.getChildren().addAll(lines(), takeAway(), Boxes.spring(), source());
        return content;
    }

    private VBox beside() {
        var card = column("place-lines");
        card.getStyleClass().add("card");
        model.purpose().ifPresent(purpose -> card.getChildren().add(brief(Glyph.INFO, purpose)));
        known(Glyph.PIN, model.address(), card);
        known(Glyph.CLOCK, model.days(), card);
        known(Glyph.PHONE, model.phone(), card);
        known(Glyph.PEOPLE, model.manager(), card);
        model.missing().ifPresent(missing -> card.getChildren().add(new Words(missing, "quiet")));
        var both = row("place-both", wide(card));
        if (model.hasTakeAway()) {
            both.getChildren().add(takeAwayBrief());
        }
        both.setAlignment(Pos.TOP_LEFT);
        both.setFillHeight(false);
        var content = column("screen", new Words(model.name(), "title"), both);
        if (!model.hasTakeAway()) {
            content.getChildren().add(takeAway());
        }
        return content;
    }

    private static void known(Glyph glyph, PlaceViewModel.Line line, VBox card) {
        if (line.known()) {
            card.getChildren().add(brief(glyph, line.value()));
        }
    }

    private static HBox brief(Glyph glyph, String value) {
        return heard(row("card-row", new Pictogram(glyph, "row-pictogram", "blue-ink"), wide(new Words(value))));
    }

    private HBox pills() {
        return heard(row("pills", new Pill(model.theme(), "blue"), new Pill(model.type(), "green")));
    }

    private Words purpose() {
        return model.purpose()
                .map(purpose -> new Words(purpose, "purpose"))
                .orElseGet(() -> new Words(screen.texts().get("place.purpose.missing"), "quiet"));
    }

    private VBox lines() {
        var card = column(
                "place-lines",
                line(Glyph.PIN, model.address()),
                line(Glyph.CLOCK, model.days()),
                line(Glyph.PHONE, model.phone()),
                line(Glyph.PEOPLE, model.manager()));
        card.getStyleClass().add("card");
        return card;
    }

    private Node line(Glyph glyph, PlaceViewModel.Line line) {
        var label = new Words(line.label(), "strong");
        var value = new Words(line.value(), line.known() ? "known" : "quiet");
        var pictogram = new Pictogram(glyph, "row-pictogram", "blue-ink");
        return heard(row("card-row", pictogram, wide(column("card-lines", label, value))));
    }

    private Node takeAway() {
        var texts = screen.texts();
        if (!model.hasTakeAway()) {
            return parvis.kiosk.ui.control.Notice.of(
                    Glyph.INFO, texts.get("place.ask"), texts.get("place.ask.then"), "sun");
        }
        var code = new QrCode(model.takeAway(), texts.get("place.take.spoken"));
        var words = column(
                "notice-words",
                new Words(texts.get("place.take"), "heading"),
                new Words(texts.get("place.take.how")),
                new Words(texts.get("place.take.nothing"), "quiet", "small"));
        words.setAlignment(Pos.CENTER_LEFT);
        return heard(row("take-away", code, wide(words)));
    }

    /// The code with its one line: where few lines fit.
    private Node takeAwayBrief() {
        var texts = screen.texts();
        var code = new QrCode(model.takeAway(), texts.get("place.take.spoken"));
        var box = column("take-away", code, new Words(texts.get("place.take"), "strong", "centred"));
        box.setAlignment(Pos.TOP_CENTER);
        return heard(box);
    }

    private static <N extends Node> N heard(N line) {
        return Heard.as(Heard.Way.TOGETHER, line);
    }

    private Words source() {
        return new Words(model.source(), "quiet", "small");
    }
}
