package parvis.kiosk.ui.staff;

import javafx.scene.layout.Region;
import parvis.kiosk.ui.control.Yielding;

/// Gives way to what stands beside it: shows what it holds, at its top, only where that fits whole.
final class IfRoom extends Yielding {
    private final Region held;

    IfRoom(Region held) {
        this.held = held;
        getChildren().add(held);
    }

    @Override
    protected double computePrefHeight(double width) {
        return held.prefHeight(width);
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
        var wanted = held.prefHeight(getWidth());
        held.setVisible(wanted <= getHeight());
        held.resizeRelocate(0, 0, getWidth(), wanted);
    }
}
