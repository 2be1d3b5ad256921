package parvis.kiosk.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Rows and columns whose gaps come from their style class.
public final class Boxes {
    private Boxes() {}

    /// Nodes below each other, as wide as the column.
    public static VBox column(String style, Node... nodes) {
        var column = new VBox(nodes);
        column.getStyleClass().add(style);
        column.setFillWidth(true);
        return column;
    }

    /// Nodes beside each other, centred in height.
    public static HBox row(String style, Node... nodes) {
        var row = new Row(nodes);
        row.getStyleClass().add(style);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Takes the width that is left in a row.
    public static <N extends Node> N wide(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        if (node instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        return node;
    }

    /// Takes the height that is left in a column.
    public static <N extends Node> N tall(N node) {
        VBox.setVgrow(node, Priority.ALWAYS);
        if (node instanceof Region region) {
            region.setMaxHeight(Double.MAX_VALUE);
        }
        return node;
    }

    /// Nothing, as high as what is left in a column.
    public static Region spring() {
        return tall(new Region());
    }
}
