package parvis.kiosk.ui.staff;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.tall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.Ticking;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.HourBars;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;

/// *Accueil du jour*
public final class TodayView extends StackPane implements Ticking {
    private final TodayViewModel model;
    private final Texts texts;
    private final boolean low;
    private final boolean roomy;
    private final List<DeskTile> tiles = new ArrayList<>();
    private final HourBars bars = new HourBars();
    private final Words total = new Words("", "strong");
    private final Words sync = new Words("", "quiet", "small");
    private final Words passages = new Words("", "quiet", "small");
    private final Words last = new Words("", "strong");
    private final Pressable mark;
    private final Pressable undo;
    private final StackPane chart;
    private final VBox notices = column("staff-notices");
    private String noticed = "";

    /// @param model what is counted
    public TodayView(TodayViewModel model, Screen screen) {
        this.model = model;
        texts = screen.texts();
        low = screen.low();
        roomy = screen.roomy();
        var title = new Words(texts.get("staff.today.title"), low ? "heading" : "title");
        mark = BigButton.outlined(texts.get("staff.today.newcomer.button"), model::newcomer);
        undo = BigButton.outlined(texts.get("staff.today.undo.button"), model::undo);
        var correct = BigButton.outlined(texts.get("staff.correct.button"), model::correct);
        var first = model.state().get();
        var desks = desks(first);
        chart = tall(new StackPane(column("chart-lines", chartHead(), tall(bars))));
        chart.getStyleClass().addAll("card", "chart");
        if (low) {
            var left = roomy ? column("screen", title, tall(desks), last) : column("screen", tall(desks), last);
            var right = column("screen", notices, chart, tight(2, List.of(mark, undo, correct)));
            getChildren().add(new EqualGrid(2, List.of(left, right)));
        } else {
            getChildren()
                    .add(column(
                            "screen",
                            title,
                            desks,
                            last,
                            new EqualGrid(2, List.of(mark, undo)),
                            notices,
                            chart,
                            passages,
                            correct));
        }
        model.state().addListener((_, _, now) -> say(now));
        say(first);
    }

    private VBox chartHead() {
        return low && !roomy
                ? column("chart-head", total)
                : low ? column("chart-head", total, passages, sync) : column("chart-head", total, sync);
    }

    private Node desks(TodayState first) {
        for (var desk : first.desks()) {
            var spoken = texts.get("staff.today.plus", desk.desk().label());
            tiles.add(new DeskTile(desk, tiles.size(), low, spoken, () -> model.plusOne(desk.desk())));
        }
        return tiles.isEmpty()
                ? new Words(texts.get("staff.today.nodesk"))
                : tight(1, tiles.stream().map(DeskTile::node).toList());
    }

    private static EqualGrid tight(int columns, List<? extends Node> cells) {
        var grid = new EqualGrid(columns, cells);
        grid.getStyleClass().add("tight");
        return grid;
    }

    private void say(TodayState now) {
        for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i).show(now.desks().get(i));
        }
        total.say(now.total());
        sync.say(now.sync());
        passages.say(now.passages().orElse(""));
        shown(
                passages,
                now.passages().isPresent()
                        && now.burst().isEmpty()
                        && now.tries().isEmpty());
        last.say(now.last());
        mark.setVisible(now.canMark());
        undo.setVisible(now.canUndo());
        bars.show(now.hours().stream().map(this::bar).toList(), spoken(now));
        notices(now);
    }

    private HourBars.Bar bar(TodayState.Hour hour) {
        var parts = new ArrayList<HourBars.Part>();
        for (int i = 0; i < hour.byDesk().size(); i++) {
            parts.add(new HourBars.Part(hour.byDesk().get(i), DeskTile.colour(i)));
        }
        parts.add(new HourBars.Part(hour.others(), "rest"));
        return new HourBars.Bar(texts.get(low ? "staff.today.hour.short" : "staff.today.hour", hour.hour()), parts);
    }

    private String spoken(TodayState now) {
        return now.hours().stream()
                .filter(hour -> hour.people() > 0)
                .map(hour -> texts.get("staff.today.hour.spoken", hour.hour(), hour.people()))
                .collect(Collectors.joining(", "));
    }

    /// Built anew only when they change: a touch must not lose the button under it. Where lines are few they stand in
    /// the chart's place.
    private void notices(TodayState now) {
        var next = now.burst().orElse("") + now.tries().orElse("");
        shown(notices, !next.isEmpty());
        shown(chart, !low || next.isEmpty());
        if (next.equals(noticed)) {
            return;
        }
        noticed = next;
        notices.getChildren().clear();
        now.burst()
                .ifPresent(words -> notice(
                        words,
                        BigButton.outlined(texts.get("staff.burst.keep"), model::keepBurst),
                        BigButton.outlined(texts.get("staff.burst.drop"), model::dropBurst)));
        if (!low || now.burst().isEmpty()) {
            now.tries()
                    .ifPresent(words ->
                            notice(words, BigButton.outlined(texts.get("staff.today.tries.seen"), model::triesSeen)));
        }
    }

    private void notice(String words, Node... answers) {
        var notice = column("notice", new Words(words, "strong"), new EqualGrid(2, List.of(answers)));
        notice.getStyleClass().addAll("sun", "staff-notice");
        notices.getChildren().add(notice);
    }

    private static void shown(Node node, boolean yes) {
        node.setVisible(yes);
        node.setManaged(yes);
    }

    @Override
    public void tick(Instant now) {
        model.tick(now);
    }
}
