package parvis.kiosk.ui.control;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// Where one is and what time it is, on every screen. A finger held on it for five seconds opens the staff's door.
public final class Header extends HBox implements Head {
    private static final String CALLING = "calling";

    private final Words time = new Words("", "header-time");
    private final Words date = new Words("", "header-date");
    private final Words place = new Words("", "header-place");
    private final Words territory = new Words("", "header-territory");

    private final boolean low;
    private final List<Node> usual;

    /// @param sample the mark of invented data, where data is invented
    /// @param quiet what is to be known of the words on the screen, if anything is: that a machine translated them
    /// @param low whether the screen is low: all stands on one line
    /// @param brief whether letters are large: only what must be known, else the time
    /// @param heldLong what five seconds of touch do
    public Header(Optional<String> sample, Optional<String> quiet, boolean low, boolean brief, Runnable heldLong) {
        this.low = low;
        getStyleClass().add("header");
        setAlignment(Pos.TOP_LEFT);
        if (brief) {
            getChildren().add(wide(quiet.map(Header::quiet).orElse(time)));
            sample.ifPresent(mark -> getChildren().add(new Pill(mark, "sun")));
        } else if (low) {
            // One line has no room for both: who reads another language knows where they stand.
            getChildren()
                    .add(wide(row("header-line", wide(quiet.map(Header::quiet).orElse(place)))));
            sample.ifPresent(mark -> getChildren().add(new Pill(mark, "sun")));
            getChildren().add(sample.isPresent() ? time : row("header-line", date, time));
        } else {
            var second = row("header-second", territory);
            sample.ifPresent(mark -> second.getChildren().add(new Pill(mark, "sun")));
            var when = column("header-lines", time, date);
            when.getStyleClass().add("header-when");
            var lines = column("header-lines", place, second);
            quiet.map(Header::quiet).ifPresent(lines.getChildren()::add);
            getChildren().addAll(wide(lines), when);
        }
        usual = List.copyOf(getChildren());
        Held.fiveSeconds(this, heldLong);
    }

    private static Words quiet(String mark) {
        return new Words(mark, "header-quiet");
    }

    @Override
    public void where(String placeName, String territoryName) {
        place.say(placeName);
        territory.say(territoryName);
        territory.setManaged(!territoryName.isEmpty());
        territory.setVisible(!territoryName.isEmpty());
    }

    @Override
    public void call(Optional<CallBanner.Content> call) {
        // As high as before: what is below stays where it is.
        setMinHeight(call.isPresent() ? Math.max(getHeight(), getMinHeight()) : USE_COMPUTED_SIZE);
        getStyleClass().remove(CALLING);
        if (call.isPresent()) {
            getStyleClass().add(CALLING);
        }
        getChildren()
                .setAll(call.<List<Node>>map(content -> List.of(
                                wide(new CallBanner(low ? content.line() : content.sentence(), content.ways()))))
                        .orElse(usual));
    }

    @Override
    public void when(String timeNow, String dateNow) {
        time.say(timeNow);
        date.say(dateNow);
    }
}
