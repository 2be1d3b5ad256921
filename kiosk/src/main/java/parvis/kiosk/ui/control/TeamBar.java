package parvis.kiosk.ui.control;

import static parvis.kiosk.ui.control.Boxes.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// The team's controls and the time on one line, where few lines fit: above every screen of theirs, always in the same
/// order, the lock at the far end.
public final class TeamBar extends HBox implements Head {
    private static final int USUAL = 3;

    private final Words time = new Words("", "header-time").onOneLine();
    private final Words date = new Words("", "header-date").onOneLine();

    private final List<BottomBar.Item> items;
    private final boolean roomy;
    private final List<Node> usual;

    /// @param items the controls; the last one stands at the far end
    /// @param mark a word that must be seen: invented data, or the practice
    /// @param roomy whether the date fits too, and the time beside more controls than the usual ones
    public TeamBar(List<BottomBar.Item> items, Optional<String> mark, boolean roomy) {
        this.items = List.copyOf(items);
        this.roomy = roomy;
        getStyleClass().add("team-bar");
        setAlignment(Pos.CENTER_LEFT);
        items.subList(0, items.size() - 1).forEach(item -> getChildren().add(button(item, roomy)));
        var middle = row("team-bar-middle");
        middle.setAlignment(Pos.CENTER);
        mark.ifPresent(word -> middle.getChildren().add(new Pill(word, "sun")));
        if (roomy) {
            middle.getChildren().add(date);
        }
        if (roomy || items.size() <= USUAL) {
            middle.getChildren().add(time);
        }
        getChildren().addAll(Boxes.wide(middle), button(items.getLast(), roomy));
        usual = List.copyOf(getChildren());
    }

    private static Pressable button(BottomBar.Item item, boolean roomy) {
        return button(item, Optional.of(roomy ? item.label() : item.brief()));
    }

    private static Pressable button(BottomBar.Item item, Optional<String> words) {
        var content = row("bottom-content", new Pictogram(item.glyph(), "bottom-pictogram"));
        content.setAlignment(Pos.CENTER);
        words.ifPresent(said -> content.getChildren().add(new Words(said, "bottom-words").onOneLine()));
        var button = new Pressable(item.label(), content, item.action(), "bottom-button", "team-button");
        if (words.isEmpty()) {
            button.getStyleClass().add("bare");
        }
        if (item.on().orElse(false)) {
            button.getStyleClass().add("on");
        }
        return button;
    }

    /// For the moment the controls do without words where that makes the room for the call's.
    @Override
    public void call(Optional<CallBanner.Content> call) {
        getChildren().setAll(call.map(this::calling).orElse(usual));
    }

    private List<Node> calling(CallBanner.Content call) {
        var children = new ArrayList<Node>();
        for (var item : items) {
            children.add(roomy ? button(item, true) : button(item, Optional.empty()));
        }
        var brief = !roomy && !call.ways().isEmpty();
        children.add(children.size() - 1, Boxes.wide(new CallBanner(brief ? call.brief() : call.line(), call.ways())));
        return children;
    }

    @Override
    public void where(String placeName, String territoryName) {
        // The team knows where it is.
    }

    @Override
    public void when(String timeNow, String dateNow) {
        time.say(timeNow);
        date.say(dateNow);
    }
}
