package parvis.kiosk.ui.staff.lately;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.tall;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.LatelyRoute.Span;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.Ticking;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;

/// What was counted by day, week and month: as a chart, or as a table.
public final class CountsView extends StackPane implements Ticking {
    private final CountsViewModel model;
    private final Screen screen;
    private final Texts texts;
    private final Map<Span, Pressable> spans = new EnumMap<>(Span.class);
    private final Words heading = new Words("", "heading", "centred");
    private final Words sent = new Words("", "quiet", "small");
    private final Pressable earlier;
    private final Pressable later;
    private final StackPane body = tall(new StackPane());
    private final StackPane see = new StackPane();
    private final StackPane turn = new StackPane();
    private final CountsBody drawn;
    private String seen = "";

    /// @param model what was counted
    /// @param first the first line of the page of the table
    public CountsView(CountsViewModel model, Screen screen, int first) {
        this.model = model;
        this.screen = screen;
        texts = screen.texts();
        drawn = new CountsBody(model, screen, first);
        earlier = BigButton.outlined(texts.get("lately.earlier"), () -> model.turn(-1));
        later = BigButton.outlined(texts.get("lately.later"), () -> model.turn(1));
        unbroken(earlier);
        unbroken(later);
        for (var span : Span.values()) {
            spans.put(span, BigButton.outlined(texts.get(label(span)), () -> model.span(span)));
        }
        getChildren().add(screen.low() ? low() : high());
        model.state().addListener((_, _, now) -> say(now));
        say(model.state().get());
    }

    private static String label(Span span) {
        return switch (span) {
            case DAY -> "lately.span.day";
            case WEEK -> "lately.span.week";
            case MONTH -> "lately.span.month";
        };
    }

    private Node high() {
        var title = column(
                "title-lines",
                new Words(texts.get("lately.title"), "title"),
                new Words(texts.get("lately.help"), "quiet"));
        return column(
                "screen",
                standing(title),
                standing(tight(new EqualGrid(spans.size(), List.copyOf(spans.values())))),
                standing(row("page-bar", earlier, wide(heading), later)),
                body,
                standing(sent),
                standing(new EqualGrid(1, List.of(see))),
                standing(new EqualGrid(2, List.of(turn, otherDay()))));
    }

    /// Where few lines fit, the span is named with its numbers, and what is sent is said beside what there is to see.
    private Node low() {
        HBox top = row("cell-row");
        top.getChildren().addAll(spans.values());
        top.getChildren().addAll(wide(new Region()), earlier, later);
        spans.values().forEach(CountsView::unbroken);
        var whole = column("screen");
        if (screen.roomy()) {
            whole.getChildren().add(standing(new Words(texts.get("lately.title"), "heading")));
        }
        whole.getChildren().addAll(standing(top), body);
        if (screen.roomy()) {
            whole.getChildren().add(standing(sent));
        }
        whole.getChildren().add(standing(tight(new EqualGrid(3, List.of(see, turn, otherDay())))));
        return whole;
    }

    private static void unbroken(Pressable button) {
        button.setMinWidth(USE_PREF_SIZE);
    }

    private Pressable otherDay() {
        return BigButton.outlined(texts.get(brief() ? "lately.other.brief" : "lately.other.day"), model::otherDay);
    }

    /// Few lines and few letters.
    private boolean brief() {
        return screen.low() && !screen.roomy();
    }

    private static Region tight(Region grid) {
        grid.getStyleClass().add("tight");
        return grid;
    }

    /// Never lower than its words: the chart gives way.
    private static <R extends Region> R standing(R region) {
        region.setMinHeight(USE_PREF_SIZE);
        return region;
    }

    private void say(CountsState now) {
        heading.say(now.heading());
        sent.say(String.join("\n", now.sent()));
        earlier.setVisible(now.earlier());
        later.setVisible(now.later());
        spans.forEach((span, button) -> {
            button.getStyleClass().removeAll("filled", "outlined", "ink", "blue");
            button.getStyleClass().addAll(span == now.span() ? List.of("filled", "blue") : List.of("outlined", "ink"));
            var label = texts.get(label(span));
            button.setAccessibleText(span == now.span() ? texts.get("lately.span.chosen", label) : label);
        });
        ways(now);
        drawn.draw(now).ifPresent(node -> body.getChildren().setAll(node));
    }

    /// Built anew only when they change: a touch must not lose the button under it.
    private void ways(CountsState now) {
        var shape = now.toSee() + " " + now.table();
        if (shape.equals(seen)) {
            return;
        }
        seen = shape;
        var words = texts.get(brief() ? "lately.see.brief" : "lately.see", now.toSee());
        see.getChildren()
                .setAll(
                        now.toSee() == 0
                                ? BigButton.outlined(Glyph.CHECK, words, model::toSee)
                                : BigButton.filled(Glyph.WARNING, words, model::toSee, "rust"));
        turn.getChildren()
                .setAll(BigButton.outlined(
                        now.table() ? Glyph.CHART : Glyph.LIST,
                        texts.get(now.table() ? "lately.chart" : "lately.table"),
                        model::turnTable));
    }

    @Override
    public void tick(Instant now) {
        model.tick(now);
    }
}
