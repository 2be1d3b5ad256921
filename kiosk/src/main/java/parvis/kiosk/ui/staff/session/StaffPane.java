package parvis.kiosk.ui.staff.session;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Pages;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.PagedList;
import parvis.kiosk.ui.control.Words;

/// The sheet that every screen of this room is drawn on.
class StaffPane extends StackPane {
    /// A title beside which something more fits where few lines do.
    static final int SHORT_TITLE = 22;

    final Screen screen;
    final Texts texts;
    final boolean low;

    StaffPane(Screen screen) {
        this.screen = screen;
        texts = screen.texts();
        low = screen.low() && !screen.roomy();
    }

    /// Title and help: below each other, beside each other where few lines fit.
    final Node head(String title, String help) {
        var words = new Words(title, low ? "heading" : "title");
        var quiet = new Words(help, "quiet", "small");
        if (help.isEmpty()) {
            return words;
        }
        return low && title.length() <= SHORT_TITLE
                ? row("staff-head", words.onOneLine(), wide(quiet))
                : column("title-lines", words, quiet);
    }

    /// A list in pages; `first` is the first entry of the page shown.
    final PagedList pages(List<? extends Region> cards, int first, IntConsumer turned) {
        return new PagedList(cards, first, low, Pages.labels(texts, low), turned);
    }

    /// The same, of a list that may be long: cards are made when their page is turned to.
    final <T> PagedList pages(List<T> entries, Function<T, Region> card, int first, IntConsumer turned) {
        return PagedList.making(
                entries.size(), entry -> card.apply(entries.get(entry)), first, low, Pages.labels(texts, low), turned);
    }

    /// Buttons of one width, beside each other.
    final EqualGrid buttons(int columns, Node... cells) {
        return new EqualGrid(columns, Arrays.asList(cells));
    }

    /// What is read aloud: these, without those that are empty.
    static String spoken(String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
    }

    /// A sentence that must not be overlooked; nothing when there is none.
    static Stream<Node> notice(String sentence) {
        if (sentence.isEmpty()) {
            return Stream.empty();
        }
        var notice = new StackPane(new Words(sentence, "strong"));
        notice.getStyleClass().addAll("notice", "sun", "staff-notice");
        return Stream.of(notice);
    }

    /// Shows these below each other.
    final void draw(List<Node> nodes) {
        getChildren().setAll(column("screen", nodes.toArray(Node[]::new)));
    }
}
