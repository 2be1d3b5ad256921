package parvis.kiosk.ui;

import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.control.BottomBar;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Header;

/// What stands around a screen: the header above, the controls that never move below.
public final class Frame extends BorderPane {
    private final Header header;

    /// @param content the screen
    /// @param screen what all screens share
    /// @param sample the mark of invented data
    public Frame(Node content, Screen screen, Optional<String> sample) {
        getStyleClass().add("frame");
        var texts = screen.texts();
        var navigator = screen.navigator();
        header = new Header(sample, screen.scale().low(), () -> navigator.go(new Route.StaffCode()));
        setTop(header);
        var middle = new StackPane(content);
        middle.getStyleClass().add("frame-content");
        setCenter(middle);
        var items = new ArrayList<BottomBar.Item>();
        items.add(new BottomBar.Item(Glyph.HOME, texts.get("bar.home"), navigator::home));
        items.add(new BottomBar.Item(Glyph.BACK, texts.get("bar.back"), navigator::back));
        setBottom(new BottomBar(items, screen.scale().low()));
    }

    /// The header, for the place's name and the time.
    public Header header() {
        return header;
    }
}
