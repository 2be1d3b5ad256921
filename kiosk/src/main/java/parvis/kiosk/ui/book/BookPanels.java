package parvis.kiosk.ui.book;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.tall;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import parvis.kiosk.paper.Notice;
import parvis.kiosk.ui.Pages;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.FirstThatFits;
import parvis.kiosk.ui.control.FormRow;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Heard;
import parvis.kiosk.ui.control.PagedList;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.QrCode;
import parvis.kiosk.ui.control.Surface;
import parvis.kiosk.ui.control.Words;

/// The steps of « Réserver » on which nothing is typed.
final class BookPanels {
    /// A few lines on each card, so that it fits on a low screen.
    private static final int LINES = 2;

    private static final int FEW = 3;

    private final BookViewModel model;
    private final Screen screen;
    private final Texts texts;

    BookPanels(BookViewModel model, Screen screen) {
        this.model = model;
        this.screen = screen;
        texts = screen.texts();
    }

    Node before(BookState.Before now) {
        var lines = column("notice-lines");
        now.lines().stream()
                .flatMap(this::read)
                .forEach(line -> lines.getChildren().add(Heard.live(new Words(line))));
        var notice = column("notice", lines);
        notice.getStyleClass().add("sun");
        notice.setMinHeight(Region.USE_PREF_SIZE);
        var more = BigButton.outlined(Glyph.INFO, texts.get("book.more"), model::more);
        var on = BigButton.filled(texts.get("book.on"), model::on, "blue");
        var title = Heard.live(new Words(texts.get("book.before"), screen.low() ? "heading" : "title"));
        return screen.low()
                ? column("screen", row("page-bar", wide(title), more, on), notice)
                : column(
                        "screen",
                        title,
                        new Words(now.session(), "strong"),
                        notice,
                        Boxes.spring(),
                        new EqualGrid(1, List.of(more, on)));
    }

    Node more(BookState.More now) {
        var cards = now.sections().stream()
                .flatMap(section -> cards(section).stream())
                .toList();
        var list = new PagedList(cards, 0, screen.low(), Pages.labels(texts, screen.low()), _ -> {});
        var on = BigButton.filled(texts.get("book.on"), model::on, "blue");
        return screen.low()
                ? column(
                        "screen",
                        row("page-bar", wide(Heard.live(new Words(texts.get("book.more.title"), "heading"))), on),
                        list)
                : column("screen", Heard.live(new Words(texts.get("book.more.title"), "title")), list, on);
    }

    /// Of large letters, one sentence at a time: a longer text would be higher than a leaf.
    private Stream<String> read(String line) {
        return screen.large() ? Stream.of(line.split("(?<=[.。:]) |(?<=。)")) : Stream.of(line);
    }

    private List<Region> cards(Notice.Section section) {
        var cards = new ArrayList<Region>();
        var lines = section.lines().stream().flatMap(this::read).toList();
        var most = screen.large() ? 1 : LINES;
        for (var from = 0; from < lines.size(); from += most) {
            var some = lines.subList(from, Math.min(from + most, lines.size()));
            var card = new Surface(
                    column("card-lines", new Words(section.title(), "strong"), new Words(String.join("\n", some))));
            card.getStyleClass().addAll("card", "reading");
            cards.add(card);
        }
        return cards;
    }

    Node review(BookState.Review now) {
        return screen.wide()
                ? FirstThatFits.squeezed(List.of(() -> review(now, true), () -> review(now, false)))
                : review(now, false);
    }

    /// @param across whether what is booked stands beside what can be changed
    private Region review(BookState.Review now, boolean across) {
        var session = column("done-lines");
        for (var line : brief(now)) {
            session.getChildren()
                    .add(Heard.live(new Words(line, session.getChildren().isEmpty() ? "strong" : "known")));
        }
        var rows = column(
                "review-rows",
                FormRow.own(texts.get("book.review.name"), now.name(), model::changeName),
                FormRow.own(texts.get("book.review.phone"), now.phone(), model::changePhone),
                FormRow.stepping(
                        texts.get("book.review.seats"),
                        now.seats(),
                        texts.get("book.seats.less"),
                        texts.get("book.seats.more"),
                        () -> model.seats(-1),
                        () -> model.seats(1)));
        if (!now.said().isEmpty()) {
            (across ? session : rows).getChildren().add(Heard.live(new Words(now.said(), "attention")));
        }
        var go = BigButton.filled(now.go(), model::on, "blue");
        var title = Heard.live(new Words(texts.get("book.review"), screen.low() ? "heading" : "title"));
        return across
                ? column("screen", title, row("code-row", narrow(session), wide(rows)), Boxes.spring(), go)
                : column("screen", title, session, rows, Boxes.spring(), go);
    }

    /// The left of two columns, whose right one needs the room.
    private static Region narrow(Region column) {
        column.getStyleClass().add("left-column");
        return column;
    }

    /// What, when and where: the rest is on the session's page, where few lines fit.
    private List<String> brief(BookState.Review now) {
        var most = now.said().isEmpty() ? FEW : FEW - 1;
        var lines = now.session();
        return screen.low() && !screen.roomy() ? lines.subList(0, Math.min(most, lines.size())) : lines;
    }

    Node asked(BookState.Asked now) {
        var nodes = new ArrayList<Node>();
        nodes.add(Boxes.spring());
        nodes.add(Heard.live(new Words(now.title(), "title", "centred")));
        now.lines().forEach(line -> nodes.add(Heard.live(new Words(line, "centred"))));
        nodes.add(Boxes.spring());
        var ways = now.ways().stream().map(BookPanels::way).toList();
        nodes.add(new EqualGrid(screen.wide() ? ways.size() : 1, ways));
        return column("screen", nodes.toArray(Node[]::new));
    }

    static Pressable way(BookState.Way way) {
        return way.main()
                ? BigButton.filled(way.label(), way.action(), "blue")
                : BigButton.outlined(way.label(), way.action());
    }

    Node done(BookState.Done now) {
        return screen.wide() ? FirstThatFits.squeezed(List.of(() -> across(now), () -> below(now))) : below(now);
    }

    private boolean few() {
        return screen.low() && !screen.roomy();
    }

    private Words title(BookState.Done now) {
        return Heard.live(new Words(few() ? now.brief() : now.title(), screen.low() ? "heading" : "title", "good"));
    }

    private Region told(BookState.Done now) {
        var told = column("done-lines");
        var most = !few() ? now.lines().size() : now.waits() ? FEW : FEW - 1;
        now.lines().stream().limit(most).forEach(line -> told.getChildren().add(Heard.live(new Words(line))));
        if (!now.said().isEmpty()) {
            told.getChildren().add(Heard.live(new Words(now.said(), "attention")));
        }
        return told;
    }

    private Region across(BookState.Done now) {
        var take = takeAway(now, few());
        take.getStyleClass().add("residents-code");
        var both = tall(row("session-both", wide(told(now)), take));
        both.setAlignment(Pos.TOP_LEFT);
        both.setFillHeight(false);
        var ways = ways(now);
        return column("screen", title(now), both, new EqualGrid(ways.size(), ways));
    }

    private Region below(BookState.Done now) {
        return column(
                "screen", title(now), told(now), takeAway(now, false), Boxes.spring(), new EqualGrid(1, ways(now)));
    }

    /// The code, and beside it the square that a telephone reads.
    private Region takeAway(BookState.Done now, boolean few) {
        var code = Heard.live(Heard.as(Heard.Way.SPELLED, new Words(now.code(), "code", "centred").onOneLine()));
        var keep = few && now.calendar().isPresent() ? "book.code.keep.brief" : "book.code.keep";
        var card = column(
                "code-card",
                Heard.live(new Words(texts.get("book.code"), "strong", "centred")),
                code,
                new Words(texts.get(keep), "small", "centred"));
        card.setAlignment(Pos.CENTER);
        if (screen.large()) {
            return now.calendar()
                    .map(calendar -> column("done-lines", card, words(), square(calendar)))
                    .orElse(card);
        }
        var take = row("code-row", wide(card));
        take.getStyleClass().add("take-code");
        now.calendar()
                .map(calendar -> few ? square(calendar) : under(square(calendar)))
                .ifPresent(take.getChildren()::add);
        return take;
    }

    private Words words() {
        return new Words(texts.get("book.qr"), "small", "centred");
    }

    private QrCode square(String calendar) {
        return new QrCode(calendar, texts.get("book.qr.spoken"));
    }

    private Region under(QrCode code) {
        var column = column("qr-column", code, words());
        column.setAlignment(Pos.CENTER);
        return column;
    }

    private List<Pressable> ways(BookState.Done now) {
        var ways = new ArrayList<Pressable>();
        if (now.prints()) {
            ways.add(BigButton.outlined(texts.get("book.print"), model::print));
        }
        ways.add(BigButton.outlined(texts.get("book.another"), model::others));
        ways.add(BigButton.filled(texts.get("book.end"), model::leave, "blue"));
        return ways;
    }
}
