package parvis.kiosk.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.StackPane;

/// The characters of a code, and no others: nobody can mix up what is not there.
public final class CodePad extends StackPane {
    /// @param alphabet its characters, in the order of the keys
    /// @param columns how many keys beside each other
    /// @param erase the word on the erasing key
    /// @param go the word on the key that goes on
    /// @param typed what a character does
    public CodePad(
            String alphabet,
            int columns,
            String erase,
            String go,
            Consumer<String> typed,
            Runnable erased,
            Runnable done) {
        getStyleClass().add("code-pad");
        var keys = new ArrayList<Pressable>();
        alphabet.chars()
                .mapToObj(Character::toString)
                .forEach(character -> keys.add(new Pressable(
                        character,
                        new Words(character, "key-letter", "centred"),
                        () -> typed.accept(character),
                        "key")));
        var rows = new EqualGrid(columns, keys);
        rows.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT); // as the code itself is read
        var ways = new EqualGrid(
                2,
                List.of(
                        new Pressable(erase, new Words(erase, "key-word", "centred"), erased, "key", "wide-key"),
                        new Pressable(go, new Words(go, "key-word", "centred"), done, "key", "go-key")));
        getChildren().add(Boxes.column("code-keys", Boxes.tall(rows), ways));
    }
}
