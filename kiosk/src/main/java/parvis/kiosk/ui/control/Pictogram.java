package parvis.kiosk.ui.control;

import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// One glyph, drawn at the size that its style class gives. Silent for a screen reader: the word beside it speaks.
public final class Pictogram extends Region {
    private static final double GRID = 64;

    private final Scale scale = new Scale(1, 1, 0, 0);

    /// @param glyph the drawing
    /// @param classes style classes, which give its size
    public Pictogram(Glyph glyph, String... classes) {
        getStyleClass().add("pictogram");
        getStyleClass().addAll(classes);
        var path = new SVGPath();
        path.setContent(glyph.path());
        path.getStyleClass().add("stroke");
        path.setManaged(false);
        path.getTransforms().add(scale);
        getChildren().add(path);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        if (!glyph.points()) {
            setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        }
        setMouseTransparent(true);
    }

    @Override
    protected void layoutChildren() {
        var factor = Math.min(getWidth(), getHeight()) / GRID;
        scale.setX(factor);
        scale.setY(factor);
        getChildren().getFirst().setLayoutX((getWidth() - factor * GRID) / 2);
        getChildren().getFirst().setLayoutY((getHeight() - factor * GRID) / 2);
    }
}
