package parvis.kiosk.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// Something that words stand on, with room at its sides: a card, a notice, whatever is touched.
public class Surface extends StackPane {
    /// @param nodes what stands on it
    public Surface(Node... nodes) {
        super(nodes);
    }

    /// The toolkit's stack forgets its own sides when it is asked how high it must be at a width.
    @Override
    protected double computeMinHeight(double width) {
        return super.computeMinHeight(width < 0 ? width : width - snappedLeftInset() - snappedRightInset());
    }
}
