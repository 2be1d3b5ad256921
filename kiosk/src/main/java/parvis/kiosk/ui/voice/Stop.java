package parvis.kiosk.ui.voice;

import java.util.Optional;
import javafx.scene.Node;
import parvis.kiosk.ui.control.Heard;
import parvis.kiosk.ui.control.Pressable;

/// A place of the walk through a screen: something that is said in one breath.
sealed interface Stop {
    /// Where it is.
    Node node();

    /// What it is called; the same when the same is drawn anew.
    String name();

    /// Words to hear.
    ///
    /// @param node where
    /// @param text what is said
    record Text(Node node, String text) implements Stop {
        @Override
        public String name() {
            return text;
        }
    }

    /// What can be pressed.
    ///
    /// @param pressable where
    /// @param text what it does
    /// @param on whether it is on; empty: it is nothing that is on or off
    /// @param own what stands in it, where not everybody may hear it
    record Control(Pressable pressable, String text, Optional<Boolean> on, Optional<Heard.Field> own) implements Stop {
        @Override
        public Node node() {
            return pressable;
        }

        @Override
        public String name() {
            return text;
        }
    }

    /// What is typed into.
    ///
    /// @param node where
    /// @param field what stands there, and who may hear it
    record Entry(Node node, Heard.Field field) implements Stop {
        @Override
        public String name() {
            return field.label();
        }
    }
}
