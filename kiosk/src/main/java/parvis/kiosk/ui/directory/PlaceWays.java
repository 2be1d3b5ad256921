package parvis.kiosk.ui.directory;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Heard;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Surface;
import parvis.kiosk.ui.control.Words;

/// What can be done with a place's card, and what came of it: printed, or called wrong in one touch.
final class PlaceWays {
    private final PlaceViewModel model;
    private final PlaceDesk desk;
    private final Texts texts;
    private final boolean brief;
    private final Words said = Heard.live(new Words("", "strong"));
    private final StackPane wrong = new StackPane();

    /// @param brief whether few words fit
    PlaceWays(PlaceViewModel model, PlaceDesk desk, Texts texts, boolean brief) {
        this.model = model;
        this.desk = desk;
        this.texts = texts;
        this.brief = brief;
        said.setManaged(false);
        said.setVisible(false);
        wrong.getChildren().add(desk.doubted(model.place().id()) ? thanks() : flag());
    }

    /// Beside each other, what came of them above.
    VBox beside() {
        var ways = row("ways");
        buttons().forEach(button -> ways.getChildren().add(wide(button)));
        var both = column("place-ways", said, ways);
        both.setMinHeight(Region.USE_PREF_SIZE);
        return both;
    }

    /// What came of them.
    Words said() {
        return said;
    }

    List<Region> buttons() {
        var all = new ArrayList<Region>();
        if (desk.prints() && model.hasTakeAway()) {
            all.add(BigButton.outlined(
                    Glyph.PRINT, texts.get("place.print"), () -> desk.print(model, texts, this::say)));
        }
        all.add(wrong);
        return all;
    }

    private Pressable flag() {
        var label = texts.get("place.wrong");
        if (!brief) {
            return BigButton.outlined(Glyph.FLAG, label, this::doubt);
        }
        var flag = BigButton.outlined(Glyph.FLAG, texts.get("place.wrong.brief"), this::doubt);
        flag.setAccessibleText(texts.get("place.wrong.brief") + ". " + label);
        return flag;
    }

    private void doubt() {
        desk.doubt(model.place().id(), kept -> {
            if (kept) {
                wrong.getChildren().setAll(thanks());
                wrong.requestLayout();
            } else {
                say(texts.get("place.wrong.failed"));
            }
        });
    }

    private Region thanks() {
        var words = Heard.live(
                new Words(texts.get(brief ? "place.wrong.said.brief" : "place.wrong.said"), "strong", "centred"));
        var thanks = new Surface(words);
        thanks.getStyleClass().addAll("notice", "sun", "place-said");
        return thanks;
    }

    private void say(String words) {
        said.setManaged(true);
        said.setVisible(true);
        said.say(words);
    }
}
