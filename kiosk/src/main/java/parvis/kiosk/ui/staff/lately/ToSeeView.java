package parvis.kiosk.ui.staff.lately;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.tall;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import parvis.kiosk.ui.Pages;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.Ticking;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.PagedList;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;

/// « À voir »
public final class ToSeeView extends StackPane implements Ticking {
    private final ToSeeViewModel model;
    private final Screen screen;
    private final Texts texts;
    private int first;
    private ToSeeViewModel.@Nullable State shown;

    /// @param model what there is to look at
    /// @param first the first entry of the page shown
    public ToSeeView(ToSeeViewModel model, Screen screen, int first) {
        this.model = model;
        this.screen = screen;
        this.first = first;
        texts = screen.texts();
        model.state().addListener((_, _, now) -> show(now));
        show(model.state().get());
    }

    /// Drawn anew only when something changed: a touch must not lose the button under it.
    private void show(ToSeeViewModel.State now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        var whole = column("screen", standing(head(now)));
        if (!now.said().isEmpty()) {
            var notice = new StackPane(new Words(now.said(), "strong"));
            notice.getStyleClass().addAll("notice", "sun", "staff-notice");
            whole.getChildren().add(standing(notice));
        }
        whole.getChildren().add(list(now));
        if (!brief()) {
            var counts = BigButton.outlined(Glyph.CHART, texts.get("lately.see.counts"), model::counts);
            var other = BigButton.outlined(texts.get("lately.other.day"), model::otherDay);
            whole.getChildren().add(standing(new EqualGrid(2, List.of(counts, other))));
        }
        getChildren().setAll(whole);
    }

    /// Few lines: the way back leads to the numbers, and what is to be known first is the list's first entry.
    private boolean brief() {
        return screen.low() && !screen.roomy();
    }

    private Region head(ToSeeViewModel.State now) {
        var title = texts.get("lately.see.title");
        if (brief()) {
            var last = now.sent().isEmpty() ? "" : now.sent().getLast();
            return row("staff-head", new Words(title, "heading").onOneLine(), wide(new Words(last, "quiet", "small")));
        }
        return column(
                "title-lines",
                new Words(title, screen.low() ? "heading" : "title"),
                new Words(texts.get("lately.see.help"), "quiet"),
                new Words(String.join("\n", now.sent()), "quiet", "small"));
    }

    private Node list(ToSeeViewModel.State now) {
        if (!now.loaded()) {
            return tall(new StackPane());
        }
        if (now.items().isEmpty()) {
            return calm();
        }
        first = Math.min(first, now.items().size());
        var cards = new ArrayList<Region>();
        if (brief()) {
            now.sent().stream().limit(now.sent().size() - 1L).forEach(line -> cards.add(known(line)));
        }
        now.items().forEach(item -> cards.add(card(item)));
        return tall(new PagedList(cards, first, screen.low(), Pages.labels(texts, screen.low()), turned -> {
            first = turned;
            model.turned(turned);
        }));
    }

    /// Nothing to see is good news, and seen from afar.
    private Region calm() {
        var words = column(
                "see-calm",
                new Pictogram(Glyph.CHECK, "huge-pictogram", "green-ink"),
                new Words(texts.get("lately.see.none"), "heading", "centred"),
                new Words(texts.get("lately.see.none.then"), "centred"));
        words.setMaxHeight(USE_PREF_SIZE);
        return tall(new StackPane(words));
    }

    private static Region known(String line) {
        var card = new StackPane(new Words(line));
        card.getStyleClass().addAll("card", "reading", "see-card");
        return card;
    }

    private Region card(ToSeeViewModel.Item item) {
        var ways = new ArrayList<Region>();
        ways.add(said(item, item.mend(), BigButton.filled(item.mend(), () -> model.mend(item), "green")));
        item.right()
                .ifPresent(right -> ways.add(said(item, right, BigButton.outlined(right, () -> model.right(item)))));
        var glyph = new Pictogram(glyph(item), screen.low() ? "card-pictogram" : "row-pictogram", "warn-ink");
        var words = row("card-row", glyph, wide(new Words(item.sentence(), "strong")));
        var grid = new EqualGrid(2, ways);
        grid.getStyleClass().add("tight");
        var card = new StackPane(
                screen.roomy()
                        ? row("card-row", wide(words), column("see-ways", grid))
                        : column("see-lines", words, grid));
        card.getStyleClass().addAll("card", "reading", "see-card");
        return card;
    }

    /// Many cards have the same button: what it mends is read aloud with it.
    private static Pressable said(ToSeeViewModel.Item item, String label, Pressable button) {
        button.setAccessibleText(label + "\u202f: " + item.sentence());
        return button;
    }

    private static Glyph glyph(ToSeeViewModel.Item item) {
        return switch (item.finding()) {
            case Finding.ManyTouches _ -> Glyph.TOUCH;
            case Finding.WrongCodes _ -> Glyph.LOCK;
            case Finding.WrongCard _ -> Glyph.FLAG;
            case Finding.ToTell _ -> Glyph.PHONE;
            case Finding.OpenSession _ -> Glyph.CALENDAR;
            case Finding.OddDay _, Finding.OpenDays _ -> Glyph.WARNING;
            case Finding.NoMeeting _ -> Glyph.PEOPLE;
            case Finding.OldCopy _ -> Glyph.INFO;
        };
    }

    private static <R extends Region> R standing(R region) {
        region.setMinHeight(USE_PREF_SIZE);
        return region;
    }

    @Override
    public void tick(Instant now) {
        model.tick(now);
    }
}
