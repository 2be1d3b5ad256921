package parvis.kiosk.ui.book;

import javafx.scene.Node;
import javafx.scene.Parent;
import parvis.kiosk.ui.control.Words;

/// Takes the words from what is taken off the screen: a node that was removed is held by its scene until the next
/// frame,
/// and by whoever still knows it.
final class Blank {
    private Blank() {}

    static void all(Node node) {
        node.setAccessibleText("");
        if (node instanceof Words words) {
            words.say("");
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(Blank::all);
        }
    }
}
