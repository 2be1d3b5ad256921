package parvis.kiosk.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Asks for no height of its own and makes do with what there is; how high what it holds must be depends on the width.
public abstract class Yielding extends Region {
    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computeMinHeight(double width) {
        return 0;
    }
}
