package parvis.kiosk.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Orientation;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A list that turns pages instead of scrolling: shows whole cards only, as many as fit, in one or more columns.
public final class PagedList extends Region {
    private final List<Region> cards;
    private final Labels labels;
    private final IntConsumer turned;
    private final HBox bar;
    private final Pressable previous;
    private final Pressable next;
    private final Words position = new Words("", "page-position");
    private List<Integer> starts = List.of(0);
    private int first;

    /// @param cards the entries, in order
    /// @param first which entry stands on the first page shown
    /// @param labels what the page buttons say
    /// @param turned hears the first entry of the page turned to
    public PagedList(List<? extends Region> cards, int first, Labels labels, IntConsumer turned) {
        this.cards = List.copyOf(cards);
        this.first = first;
        this.labels = labels;
        this.turned = turned;
        getStyleClass().add("paged-list");
        previous = BigButton.outlined(Glyph.PREVIOUS, labels.previous(), () -> turn(-1));
        next = BigButton.outlined(Glyph.NEXT, labels.next(), () -> turn(1));
        bar = Boxes.row("page-bar", previous, Boxes.wide(position), next);
        getChildren().addAll(cards);
        getChildren().add(bar);
        Boxes.tall(this);
    }

    /// What the page buttons say.
    ///
    /// @param previous « Précédents »
    /// @param next « Suivants »
    /// @param position says « 1 à 4 sur 11 » of first, last and all
    public record Labels(String previous, String next, Position position) {}

    /// Says where one is in the list.
    public interface Position {
        /// « 1 à 4 sur 11 »
        String of(int first, int last, int all);
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
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        var sum = 0.0;
        for (var card : cards) {
            sum += card.prefHeight(width) + gap();
        }
        return sum;
    }

    @Override
    protected void layoutChildren() {
        starts = pages(getHeight());
        if (starts.size() > 1) {
            starts = pages(getHeight() - bar.prefHeight(getWidth()) - gap());
        }
        var page = pageOf(first);
        var from = starts.get(page);
        var to = page + 1 < starts.size() ? starts.get(page + 1) : cards.size();
        var y = 0.0;
        for (var i = 0; i < cards.size(); i++) {
            var card = cards.get(i);
            card.setVisible(i >= from && i < to);
            if (card.isVisible()) {
                var height = snapSizeY(card.prefHeight(getWidth()));
                card.resizeRelocate(0, y, getWidth(), height);
                y += height + gap();
            }
        }
        layoutBar(from, to, page);
    }

    private void layoutBar(int from, int to, int page) {
        bar.setVisible(starts.size() > 1);
        position.say(labels.position().of(from + 1, to, cards.size()));
        previous.setVisible(page > 0);
        next.setVisible(page + 1 < starts.size());
        var height = bar.prefHeight(getWidth());
        bar.resizeRelocate(0, getHeight() - height, getWidth(), height);
    }

    /// The first entry of each page, when pages are this high.
    private List<Integer> pages(double height) {
        var result = new ArrayList<Integer>();
        result.add(0);
        var y = 0.0;
        for (var i = 0; i < cards.size(); i++) {
            var need = snapSizeY(cards.get(i).prefHeight(getWidth()));
            if (y > 0 && y + need > height) {
                result.add(i);
                y = 0;
            }
            y += need + gap();
        }
        return result;
    }

    private double gap() {
        return getPadding().getTop(); // one size from the style sheet: -fx-padding of .paged-list
    }
}
