package parvis.kiosk.ui.staff;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import parvis.kiosk.ui.control.Words;

/// Takes what height is left, and shows its words only where they fit whole.
final class IfRoom extends Region {
    private final Words words;

    IfRoom(Words words) {
        this.words = words;
        getChildren().add(words);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        var wanted = words.prefHeight(getWidth());
        words.setVisible(wanted <= getHeight());
        words.resizeRelocate(0, Math.rint((getHeight() - wanted) / 2), getWidth(), wanted);
    }
}
