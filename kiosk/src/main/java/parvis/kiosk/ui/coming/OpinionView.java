package parvis.kiosk.ui.coming;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.tall;

import java.util.List;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.coming.Opinions.Face;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Surface;
import parvis.kiosk.ui.control.Tile;
import parvis.kiosk.ui.control.Words;

/// « Comment c’était ? »: three faces with their words.
public final class OpinionView extends StackPane {
    private static final int FACES = 3;

    /// @param model the question
    public OpinionView(OpinionViewModel model, Screen screen) {
        var texts = screen.texts();
        var about = column("title-lines", new Words(model.about(), "strong", "rust-ink"));
        if (!model.subject().isEmpty()) {
            about.getChildren().add(new Words(model.subject(), "quiet"));
        }
        about.getChildren().add(new Words(texts.get("opinion.question"), "title"));
        var faces = tall(new EqualGrid(
                screen.wide() ? FACES : 1,
                List.of(
                        face(model, screen, Face.GLAD, Glyph.FACE_GLAD, texts.get("opinion.glad")),
                        face(model, screen, Face.SO_SO, Glyph.FACE_SO_SO, texts.get("opinion.soso")),
                        face(model, screen, Face.SAD, Glyph.FACE_SAD, texts.get("opinion.sad")))));
        var kept = new Surface(new Words(texts.get("opinion.kept")));
        kept.getStyleClass().addAll("notice", "rust-soft");
        kept.setMinHeight(USE_PREF_SIZE);
        getChildren().add(column("screen", about, faces, kept));
    }

    private static Pressable face(OpinionViewModel model, Screen screen, Face face, Glyph glyph, String word) {
        Runnable answer = () -> model.answer(face);
        return screen.wide() ? Tile.brief(glyph, word, answer, "rust") : Tile.lying(glyph, word, "", answer, "rust");
    }
}
