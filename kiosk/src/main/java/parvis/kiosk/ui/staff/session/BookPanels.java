package parvis.kiosk.ui.staff.session;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Boxes;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.QrCode;
import parvis.kiosk.ui.control.Words;

/// What follows the form: a question, or the code.
final class BookPanels {
    private BookPanels() {}

    static Node question(BookState.Question asked, Screen screen) {
        var nodes = new ArrayList<Node>();
        nodes.add(Boxes.spring());
        nodes.add(new Words(asked.question(), "title", "centred"));
        asked.lines().forEach(line -> nodes.add(new Words(line, "centred")));
        nodes.add(Boxes.spring());
        var ways = asked.ways().stream().map(BookPanels::way).toList();
        nodes.add(new EqualGrid(screen.wide() ? ways.size() : 1, ways));
        return column("screen", nodes.toArray(Node[]::new));
    }

    private static Pressable way(BookState.Way way) {
        return way.main()
                ? BigButton.filled(way.label(), way.action(), "blue")
                : BigButton.outlined(way.label(), way.action());
    }

    static Node done(BookState.Done done, BookViewModel model, Screen screen) {
        var texts = screen.texts();
        var ways = new ArrayList<Pressable>();
        if (done.prints()) {
            ways.add(BigButton.outlined(texts.get("sessions.done.print"), model::print));
        }
        ways.add(BigButton.outlined(Glyph.UNDO, texts.get("sessions.done.undo"), model::undo));
        ways.add(BigButton.outlined(texts.get("sessions.done.again"), model::again));
        ways.add(BigButton.filled(texts.get("sessions.done.finish"), model::finish, "blue"));
        var code = column(
                "code-card",
                new Words(texts.get("sessions.done.give"), "small"),
                new Words(done.code(), "code", "centred"));
        code.setAlignment(Pos.CENTER);
        var paper = row("code-row", wide(code), new QrCode(done.qr(), texts.get("sessions.done.qr")));
        paper.getStyleClass().add("take-code");
        var lines = new ArrayList<Node>();
        lines.add(new Words(done.title(), screen.low() ? "heading" : "title"));
        var few = screen.low() && !screen.roomy();
        done.lines().stream()
                .limit(few ? (done.attention().isEmpty() ? 2 : 1) : done.lines().size())
                .forEach(line -> lines.add(new Words(line)));
        StaffPane.notice(done.attention()).forEach(lines::add);
        var told = column("done-lines", lines.toArray(Node[]::new));
        if (screen.wide()) {
            return column(
                    "screen",
                    row("session-both", wide(told), paper),
                    Boxes.spring(),
                    new EqualGrid(screen.roomy() ? ways.size() : 2, ways));
        }
        return column("screen", told, paper, Boxes.spring(), new EqualGrid(2, List.copyOf(ways)));
    }
}
