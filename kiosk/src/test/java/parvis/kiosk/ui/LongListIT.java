package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.kiosk.ui.control.ListCard;
import parvis.kiosk.ui.control.PagedList;
import parvis.kiosk.ui.control.Words;

/// A list of hundreds turns the same pages as one whose cards are all made at once, and makes few.
final class LongListIT {
    private static final int ENTRIES = 90;
    private static final PagedList.Labels LABELS = new PagedList.Labels(
            "Précédents", "Suivants", (first, last, all) -> first + "-" + last + "/" + all, (_, _) -> "page");

    static List<Size> sizes() {
        return Size.STAFF;
    }

    @BeforeAll
    static void starts() {
        ScreenRig.start();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void turns_the_same_pages_as_a_list_whose_cards_are_all_there(Size size) {
        var expected = ScreenRig.onFx(() -> {
            var all = IntStream.range(0, ENTRIES).mapToObj(LongListIT::card).toList();
            return leafed(size, new PagedList(all, 0, low(size), LABELS, _ -> {}));
        });
        assertTrue(expected.size() > 5, expected::toString);
        assertEquals(expected, ScreenRig.onFx(() -> leafed(size, making(size, 0, LongListIT::card))));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void makes_no_more_than_a_page_and_the_card_that_no_longer_fits(Size size) {
        var made = new AtomicInteger();
        var shown = ScreenRig.onFx(() -> {
            var list = making(size, 0, entry -> {
                made.incrementAndGet();
                return card(entry);
            });
            return position(laidOut(size, list));
        });
        var last = Integer.parseInt(shown.substring(shown.indexOf('-') + 1, shown.indexOf('/')));
        assertTrue(made.get() <= 2 * last + 3, made + " made for " + shown);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void opens_where_somebody_was(Size size) {
        var pages = ScreenRig.onFx(() -> leafed(size, making(size, 0, LongListIT::card)));
        var later = pages.get(pages.size() / 4);
        var first = Integer.parseInt(later.substring(0, later.indexOf('-'))) - 1;
        assertEquals(later, ScreenRig.onFx(() -> position(laidOut(size, making(size, first, LongListIT::card)))));
    }

    private static PagedList making(Size size, int first, IntFunction<Region> card) {
        return PagedList.making(ENTRIES, card, first, low(size), LABELS, _ -> {});
    }

    /// Some have one line, some many.
    private static Region card(int entry) {
        var words = "Entrée " + entry + " " + "et encore des mots ".repeat(entry * 7 % 11);
        return ListCard.reading(new Words("x"), new Words(words, "strong"));
    }

    /// What is said of each page, to the last, and then that the way back is the same.
    private static List<String> leafed(Size size, PagedList list) {
        var box = laidOut(size, list);
        var there = new ArrayList<String>();
        there.add(position(box));
        while (turn(size, box, "Suivants")) {
            there.add(position(box));
        }
        var back = new ArrayList<String>();
        back.add(position(box));
        while (turn(size, box, "Précédents")) {
            back.addFirst(position(box));
        }
        assertEquals(there, back);
        return there;
    }

    private static boolean turn(Size size, VBox box, String way) {
        var button = Scenery.pressables(box)
                .filter(pressable -> way.equals(pressable.getAccessibleText()))
                .findFirst();
        button.ifPresent(pressable -> {
            pressable.fire();
            layOut(size, box);
        });
        return button.isPresent();
    }

    private static String position(VBox box) {
        return Scenery.said(box).stream()
                .filter(said -> said.endsWith("/" + ENTRIES))
                .findFirst()
                .orElseThrow();
    }

    private static VBox laidOut(Size size, PagedList list) {
        var box = new VBox(list);
        var scene = new Scene(box, size.width(), size.height());
        new StyleSheet().apply(scene, scale(size));
        layOut(size, box);
        return box;
    }

    private static void layOut(Size size, VBox box) {
        box.applyCss();
        box.resize(size.width(), size.height());
        box.layout();
        box.layout();
    }

    private static boolean low(Size size) {
        return scale(size).low();
    }

    private static Scale scale(Size size) {
        return Scale.of(size.panel(), size.width(), size.height());
    }
}
