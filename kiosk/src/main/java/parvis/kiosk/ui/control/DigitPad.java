package parvis.kiosk.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// Ten digits as on a telephone, with « erase » and « go » beside the zero.
public final class DigitPad extends StackPane {
    private static final int COLUMNS = 3;

    /// @param erase the word on the erasing key
    /// @param go the word on the key that goes on
    /// @param typed what a digit does
    public DigitPad(String erase, String go, Consumer<String> typed, Runnable erased, Runnable done) {
        getStyleClass().add("digit-pad");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT); // digits lie where hands know them
        List<Node> keys = new ArrayList<>();
        for (int digit = 1; digit <= 9; digit++) {
            keys.add(digit(String.valueOf(digit), typed));
        }
        keys.add(new Pressable(erase, new Words(erase, "key-word", "centred"), erased, "key", "wide-key"));
        keys.add(digit("0", typed));
        keys.add(new Pressable(go, new Words(go, "key-word", "centred"), done, "key", "go-key"));
        getChildren().add(new EqualGrid(COLUMNS, keys).withOwnRowsWhereLarge());
    }

    private static Pressable digit(String digit, Consumer<String> typed) {
        return new Pressable(digit, new Words(digit, "key-letter", "centred"), () -> typed.accept(digit), "key");
    }
}
