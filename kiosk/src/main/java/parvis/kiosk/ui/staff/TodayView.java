package parvis.kiosk.ui.staff;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.spring;
import static parvis.kiosk.ui.control.Boxes.tall;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Region;
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

/// *Accueil du jour*: a big « +1 » a desk, what it did, today by the hour, and the session that comes next. Where few
/// lines fit the session stands in the chart's place, and the day's total under the desks.
public final class TodayView extends StackPane implements Ticking {
    private static final int DESKS_BESIDE = 3;

    private final TodayViewModel model;
    private final Screen screen;
    private final Texts texts;
    private final boolean low;
    private final boolean few;
    private final StackPane desks = new StackPane();
    private final List<DeskTile> tiles = new ArrayList<>();
    private final HourBars bars = new HourBars();
    private final Words total = new Words("", "strong");
    private final Words totalAlone = new Words("", "quiet");
    private final Words sync = new Words("", "quiet", "small");
    private final Words passages = new Words("", "quiet", "small");
    private final Words answer = new Words("", "strong");
    private final Pressable mark;
    private final Pressable undo;
    private final Pressable accompany;
    private final Pressable correct;
    private final StackPane chart;
    private final IfRoom sum = new IfRoom(totalAlone);
    private final NextCard next;
    private final VBox notices = column("staff-notices");
    private String noticed = "";

    /// @param model what is counted
    /// @param keyboard whether a whole keyboard stands there, or at most a number pad
    public TodayView(TodayViewModel model, Screen screen, boolean keyboard) {
        this.model = model;
        this.screen = screen;
        texts = screen.texts();
        low = screen.low();
        few = low && !screen.roomy();
        mark = BigButton.outlined(texts.get("staff.today.newcomer.button"), model::newcomer);
        undo = BigButton.outlined(texts.get("staff.today.undo.button"), model::undo);
        accompany = BigButton.outlined(
                texts.get(few ? "staff.today.accompany.brief" : "staff.today.accompany"), model::accompany);
        correct = BigButton.outlined(texts.get("staff.correct.button"), model::correct);
        chart = tall(new StackPane(column("chart-lines", chartHead(), tall(bars))));
        chart.getStyleClass().addAll("card", "chart");
        next = new NextCard(model, screen);
        answer.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(few ? narrow() : low ? beside() : below());
        Keypad.listen(this, keyboard, model::key);
        model.state().addListener((_, _, now) -> say(now));
        say(model.state().get());
    }

    private Words title() {
        return new Words(texts.get("staff.today.title"), low ? "heading" : "title");
    }

    /// Portrait: all below each other.
    private Node below() {
        return column(
                "screen",
                title(),
                desks,
                answer,
                new EqualGrid(2, List.of(mark, undo)),
                notices,
                next,
                chart,
                new EqualGrid(2, List.of(accompany, correct)));
    }

    /// A desk's own screen: the next session beside the day.
    private Node beside() {
        var day = column(
                "screen", title(), desks, answer, tight(2, List.of(mark, undo, accompany, correct)), notices, chart);
        var side = column("screen", next, tall(new IfRoom(keys())));
        side.getStyleClass().add("today-side");
        return row("today-both", wide(day), side);
    }

    /// What the keys of a number pad do, for whoever looks for once.
    private Region keys() {
        var keys = column(
                "next-lines",
                new Words(texts.get("staff.keys.title"), "quiet"),
                key("1", "staff.keys.desks"),
                key("+", "staff.keys.newcomer"),
                key("0", "staff.keys.undo"));
        keys.getStyleClass().addAll("card", "today-keys");
        return keys;
    }

    private Node key(String sign, String does) {
        return row("desk-name", DeskTile.key(sign), wide(new Words(texts.get(does), "small")));
    }

    /// Few lines: the counters, and beside them what one does then.
    private Node narrow() {
        var counters = column("screen", tall(desks), sum, answer);
        var then = column(
                "screen",
                notices,
                next,
                chart,
                spring(),
                tight(2, List.of(mark, undo)),
                tight(2, List.of(accompany, correct)));
        return new EqualGrid(2, List.of(counters, then));
    }

    private VBox chartHead() {
        return few ? column("chart-head", total) : column("chart-head", row("chart-line", wide(total), passages), sync);
    }

    private void desks(List<TodayState.Desk> now) {
        var same = tiles.stream()
                .map(DeskTile::desk)
                .toList()
                .equals(now.stream().map(TodayState.Desk::desk).toList());
        if (same && !desks.getChildren().isEmpty()) {
            return;
        }
        tiles.clear();
        for (var desk : now) {
            var spoken = texts.get("staff.today.plus", desk.desk().label());
            tiles.add(new DeskTile(desk, tiles.size(), shape(), spoken, () -> model.plusOne(desk.desk())));
        }
        desks.getChildren()
                .setAll(
                        tiles.isEmpty()
                                ? new Words(texts.get("staff.today.nodesk"))
                                : tight(
                                        shape() == DeskTile.Shape.STANDING ? DESKS_BESIDE : 1,
                                        tiles.stream().map(DeskTile::node).toList()));
    }

    private DeskTile.Shape shape() {
        return few ? DeskTile.Shape.LOW : low ? DeskTile.Shape.STANDING : DeskTile.Shape.LYING;
    }

    private static EqualGrid tight(int columns, List<? extends Node> cells) {
        var grid = new EqualGrid(columns, cells);
        grid.getStyleClass().add("tight");
        return grid;
    }

    private void say(TodayState now) {
        desks(now.desks());
        for (int i = 0; i < tiles.size(); i++) {
            var tile = tiles.get(i);
            tile.show(
                    now.desks().get(i),
                    now.answer().desk().filter(tile.desk()::equals).isPresent());
        }
        total.say(now.total());
        totalAlone.say(now.total());
        sync.say(now.sync());
        passages.say(now.passages().orElse(""));
        shown(
                passages,
                now.passages().isPresent()
                        && now.burst().isEmpty()
                        && now.tries().isEmpty());
        answer.say(now.answer().said());
        mark.setVisible(now.canMark());
        undo.setVisible(now.canUndo());
        bars.show(now.hours().stream().map(this::bar).toList(), spoken(now));
        notices(now);
        next.show(now.next());
        var quiet = now.burst().isEmpty() && now.tries().isEmpty();
        shown(next, now.next().isPresent() && (quiet || screen.roomy()));
        shown(chart, few ? quiet && now.next().isEmpty() : quiet || !low);
        shown(sum, !chart.isManaged());
    }

    private HourBars.Bar bar(TodayState.Hour hour) {
        var parts = new ArrayList<HourBars.Part>();
        for (int i = 0; i < hour.byDesk().size(); i++) {
            parts.add(new HourBars.Part(hour.byDesk().get(i), DeskTile.colour(i)));
        }
        parts.add(new HourBars.Part(hour.others(), "rest"));
        return new HourBars.Bar(texts.get(few ? "staff.today.hour.short" : "staff.today.hour", hour.hour()), parts);
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
        var words = now.burst().orElse("") + now.tries().orElse("");
        shown(notices, !words.isEmpty());
        if (words.equals(noticed)) {
            return;
        }
        noticed = words;
        notices.getChildren().clear();
        now.burst()
                .ifPresent(said -> notice(
                        said,
                        BigButton.outlined(texts.get("staff.burst.keep"), model::keepBurst),
                        BigButton.outlined(texts.get("staff.burst.drop"), model::dropBurst)));
        if (!low || now.burst().isEmpty()) {
            now.tries()
                    .ifPresent(said ->
                            notice(said, BigButton.outlined(texts.get("staff.today.tries.seen"), model::triesSeen)));
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
