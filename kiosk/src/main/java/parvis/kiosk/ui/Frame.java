package parvis.kiosk.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.control.BottomBar;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Header;

/// What stands around a screen: the header above, the controls that never move below.
final class Frame extends BorderPane {
    private final Header header;
    private final Node content;

    /// @param content the screen
    /// @param screen what all screens share
    /// @param sample the mark of invented data
    /// @param staffDoor whether a finger held on the header opens the staff's door
    Frame(Node content, Screen screen, Optional<String> sample, boolean staffDoor) {
        this.content = content;
        getStyleClass().add("frame");
        var texts = screen.texts();
        var navigator = screen.navigator();
        header = new Header(sample, screen.low(), () -> {
            if (staffDoor) {
                navigator.go(new EntryRoute.Code());
            }
        });
        setTop(header);
        var middle = new StackPane(content);
        middle.getStyleClass().add("frame-content");
        setCenter(middle);
        if (!(content instanceof Bare)) {
            var items = List.of(
                    new BottomBar.Item(Glyph.HOME, texts.get("bar.home"), navigator::home),
                    new BottomBar.Item(Glyph.BACK, texts.get("bar.back"), navigator::back));
            setBottom(new BottomBar(items, screen.low()));
        }
    }

    Header header() {
        return header;
    }

    Node content() {
        return content;
    }
}
