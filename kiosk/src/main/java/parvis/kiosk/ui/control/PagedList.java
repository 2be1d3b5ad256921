package parvis.kiosk.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A list that turns pages instead of scrolling: shows whole cards only, as many as fit. Its page buttons stand below,
/// on low screens beside. Its gap is the top padding of its style class.
public final class PagedList extends Region implements Turning {
    /// Up to so many, all cards are made and measured at once; of more, those of a page.
    private static final int FEW = 8;

    private static final double HIGHER_THAN_ANY_SCREEN = 10_000;

    private final Cards cards;
    private final List<Region> head;
    private final Labels labels;
    private final boolean beside;
    private final IntConsumer turned;
    private final Pane bar;
    private final Pressable previous;
    private final Pressable next;
    private final Words position = new Words("", "page-position");
    private List<Integer> starts = List.of(0);
    private int first;

    /// @param cards the entries, in order
    /// @param first which entry stands on the first page shown
    /// @param low whether the screen is low
    /// @param labels what the page buttons say
    /// @param turned hears the first entry of the page turned to
    public PagedList(List<? extends Region> cards, int first, boolean low, Labels labels, IntConsumer turned) {
        this(List.of(), cards, first, low, labels, turned);
    }

    /// A list that may be long: a card is made when its page is turned to.
    ///
    /// @param count how many entries there are, from 0
    /// @param card makes the card of an entry, from 0; asked again when its page is turned to again
    /// @param first which entry stands on the first page shown
    /// @param low whether the screen is low
    /// @param labels what the page buttons say
    /// @param turned hears the first entry of the page turned to
    public static PagedList making(
            int count, IntFunction<? extends Region> card, int first, boolean low, Labels labels, IntConsumer turned) {
        return count <= FEW
                ? new PagedList(IntStream.range(0, count).mapToObj(card).toList(), first, low, labels, turned)
                : new PagedList(List.of(), new Cards(count, card), first, low, labels, turned);
    }

    /// @param head what stands above the entries on every page; at most one
    /// @param cards the entries, in order
    /// @param first which entry stands on the first page shown
    /// @param low whether the screen is low
    /// @param labels what the page buttons say
    /// @param turned hears the first entry of the page turned to
    public PagedList(
            List<Region> head,
            List<? extends Region> cards,
            int first,
            boolean low,
            Labels labels,
            IntConsumer turned) {
        this(head, new Cards(cards), first, low, labels, turned);
    }

    private PagedList(List<Region> head, Cards cards, int first, boolean low, Labels labels, IntConsumer turned) {
        this.head = List.copyOf(head);
        this.cards = cards;
        this.first = first;
        this.labels = labels;
        this.turned = turned;
        beside = low;
        getStyleClass().add("paged-list");
        previous = BigButton.outlined(Glyph.PREVIOUS, labels.previous(), () -> turn(-1));
        next = BigButton.outlinedOn(labels.next(), Glyph.NEXT, () -> turn(1));
        Heard.told(Heard.live(position));
        bar = low ? column() : Boxes.row("page-bar", previous, Boxes.wide(position), next);
        show(cards.made());
        Boxes.tall(this);
    }

    /// Focus and voice go in the order of the children.
    private void show(List<Region> now) {
        var children = new ArrayList<Node>(head);
        children.addAll(now);
        children.add(bar);
        if (!getChildren().equals(children)) {
            getChildren().setAll(children);
        }
    }

    private Pane column() {
        var column = Boxes.column("page-bar", previous, Boxes.spring(), position, Boxes.spring(), next);
        column.setAlignment(Pos.CENTER);
        return column;
    }

    /// What the page buttons say.
    ///
    /// @param previous « Précédents »
    /// @param next « Suivants »
    /// @param position says « 1 à 4 sur 11 » of first, last and all
    /// @param page says « page 1 sur 3 », read aloud
    public record Labels(String previous, String next, Position position, Page page) {}

    /// Says which page is shown.
    public interface Page {
        /// « page 1 sur 3 »
        String of(int page, int pages);
    }

    /// Says where one is in the list.
    public interface Position {
        /// « 1 à 4 sur 11 »
        String of(int first, int last, int all);
    }

    @Override
    public boolean isTurnedBy(Node control) {
        return control == previous || control == next;
    }

    private void turn(int pages) {
        var page = Math.clamp(pageOf(first) + pages, 0, starts.size() - 1);
        first = starts.get(page);
        turned.accept(first);
        requestLayout();
    }

    private int pageOf(int entry) {
        var page = 0;
        while (page + 1 < starts.size() && starts.get(page + 1) <= entry) {
            page++;
        }
        return page;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return whole() ? heightOf(0, cards.count(), width) : leastPage(width);
    }

    /// The highest entry alone with what turns the pages. A long list gives way: its cards are not made to be measured.
    private double leastPage(double width) {
        if (!cards.whole() || cards.count() == 0 || !Shortened.turned(this)) {
            return 0;
        }
        var highest = IntStream.range(0, cards.count())
                .mapToDouble(entry -> needed(entry, width))
                .max()
                .orElse(0);
        var page = beside ? Math.max(highest, bar.minHeight(-1)) : highest + gap() + bar.prefHeight(width);
        return Math.min(heightOfAll(width), headHeight(width) + page);
    }

    /// Where letters are large all entries stand below each other: the screen itself is turned, leaf by leaf.
    private boolean whole() {
        return LargeLetters.around(this);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(heightOfAll(width), HIGHER_THAN_ANY_SCREEN);
    }

    private double heightOfAll(double width) {
        return cards.whole() || whole() ? heightOf(0, cards.count(), width) : Double.MAX_VALUE;
    }

    private double heightOf(int from, int to, double width) {
        var sum = headHeight(width) - gap();
        for (var i = from; i < to; i++) {
            sum += needed(i, width) + gap();
        }
        return sum;
    }

    /// How high that card must be. One that is not made yet is, and stands in the scene for as long: its words have
    /// their size from there.
    private double needed(int entry, double width) {
        var room = whole() ? Shortened.room(this) : Double.MAX_VALUE;
        return cards.height(entry, width, room, card -> {
            if (card.getParent() == null) {
                getChildren().add(getChildren().size() - 1, card);
                card.applyCss();
            }
            return snapSizeY(whole() ? Shortened.height(card, width) : card.prefHeight(width));
        });
    }

    private double headHeight(double width) {
        return head.stream()
                .mapToDouble(region -> snapSizeY(region.prefHeight(width)) + gap())
                .sum();
    }

    @Override
    protected void layoutChildren() {
        var aside = snapSizeX(bar.prefWidth(-1));
        layoutBeside(aside);
        // What the page is called may need more room than what the one before was.
        var needed = snapSizeX(bar.prefWidth(-1));
        if (beside && bar.isVisible() && needed > aside) {
            layoutBeside(needed);
        }
    }

    private void layoutBeside(double aside) {
        var paged = !whole() && heightOfAll(getWidth()) > getHeight();
        var width = getWidth();
        var height = getHeight();
        if (paged && beside) {
            width -= aside + gap();
        } else if (paged) {
            height -= bar.prefHeight(width) + gap();
        }
        var above = headHeight(width);
        for (var region : head) {
            region.resizeRelocate(0, 0, width, above - gap());
        }
        starts = whole() ? List.of(0) : pages(width, height - above);
        var page = pageOf(first);
        var from = starts.get(page);
        var to = page + 1 < starts.size() ? starts.get(page + 1) : cards.count();
        cards.keep(from, to);
        show(cards.made());
        var y = above;
        if (!whole()) {
            cards.see(from, to);
        }
        for (var i = from; i < to; i++) {
            var card = cards.card(i);
            card.applyCss(); // what was not seen until now has no letters of its own yet
            var needed = needed(i, width);
            card.resizeRelocate(0, y, width, needed);
            y += needed + gap();
        }
        layoutBar(from, to, page);
    }

    private void layoutBar(int from, int to, int page) {
        bar.setVisible(starts.size() > 1);
        position.say(labels.position().of(from + 1, to, cards.count()));
        position.setAccessibleText(
                cards.whole() ? labels.page().of(page + 1, starts.size()) + ". " + position.said() : position.said());
        previous.setVisible(page > 0);
        next.setVisible(page + 1 < starts.size());
        bar.applyCss();
        if (beside) {
            var width = snapSizeX(bar.prefWidth(-1));
            bar.resizeRelocate(getWidth() - width, 0, width, getHeight());
        } else {
            var height = bar.prefHeight(getWidth());
            bar.resizeRelocate(0, getHeight() - height, getWidth(), height);
        }
    }

    /// The first entry of each page, when pages are of that size; of a long list as far as the page shown and the one
    /// behind it.
    private List<Integer> pages(double width, double height) {
        var result = new ArrayList<Integer>();
        result.add(0);
        var y = 0.0;
        for (var i = 0; i < cards.count(); i++) {
            var needed = needed(i, width);
            if (y > 0 && y + needed > height) {
                result.add(i);
                y = 0;
                if (!cards.whole() && i > first) {
                    break;
                }
            }
            y += needed + gap();
        }
        return result;
    }

    private double gap() {
        return getPadding().getTop();
    }
}
