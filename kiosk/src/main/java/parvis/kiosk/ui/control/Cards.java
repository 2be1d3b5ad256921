package parvis.kiosk.ui.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import javafx.scene.layout.Region;

/// The cards of a list: all of them from the start, or those that are asked for. What a card's height is at a width is
/// remembered when it is let go.
final class Cards {
    private final int count;
    private final IntFunction<? extends Region> making;
    private final TreeMap<Integer, Region> made = new TreeMap<>();
    private final boolean whole;
    private final Map<Integer, Double> heights = new HashMap<>();
    private double at = -1;
    private double below = -1;

    Cards(List<? extends Region> all) {
        count = all.size();
        making = all::get;
        whole = true;
        for (var i = 0; i < count; i++) {
            made.put(i, all.get(i));
        }
    }

    Cards(int count, IntFunction<? extends Region> making) {
        this.count = count;
        this.making = making;
        whole = false;
    }

    int count() {
        return count;
    }

    /// Whether all are there from the start.
    boolean whole() {
        return whole;
    }

    /// Those that are there, in order.
    List<Region> made() {
        return List.copyOf(made.values());
    }

    Region card(int entry) {
        return made.computeIfAbsent(entry, making::apply);
    }

    /// @param measured how high a card is at that width
    /// @param room how high it may be at most
    double height(int entry, double width, double room, ToDoubleFunction<Region> measured) {
        if (whole) {
            return measured.applyAsDouble(card(entry)); // its words may change
        }
        if (width != at || room != below) {
            at = width;
            below = room;
            heights.clear();
        }
        var known = heights.get(entry);
        if (known == null) {
            known = measured.applyAsDouble(card(entry));
            heights.put(entry, known);
        }
        return known;
    }

    /// Lets go of what is not made for good and stands outside of these.
    void keep(int from, int to) {
        if (!whole) {
            made.keySet().removeIf(entry -> entry < from || entry >= to);
        }
    }

    /// Shows these, and none of the others.
    void see(int from, int to) {
        made.forEach((entry, card) -> card.setVisible(entry >= from && entry < to));
    }
}
