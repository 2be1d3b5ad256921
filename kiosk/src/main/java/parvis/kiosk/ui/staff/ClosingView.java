package parvis.kiosk.ui.staff;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.tall;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.Dates;
import parvis.kiosk.ui.Pages;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.SessionRoute;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.EqualGrid;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.ListCard;
import parvis.kiosk.ui.control.PagedList;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Words;
import parvis.kiosk.workshop.Closures;
import parvis.kiosk.workshop.PlannedSession;
import parvis.kiosk.workshop.Planning;

/// « Fermé cet après-midi »: one touch closes, and the sessions of that time are there to be moved or cancelled.
public final class ClosingView extends StackPane {
    private static final int NOON = 12;

    private final Closures closures;
    private final Planning planning;
    private final Clock clock;
    private final Background background;
    private final Screen screen;
    private final Texts texts;

    public ClosingView(Closures closures, Planning planning, Clock clock, Background background, Screen screen) {
        this.closures = closures;
        this.planning = planning;
        this.clock = clock;
        this.background = background;
        this.screen = screen;
        texts = screen.texts();
        look();
    }

    /// How it stands.
    private record Seen(Optional<Closures.Closure> closure, List<PlannedSession> sessions) {}

    private void look() {
        run(() -> {});
    }

    private void run(Runnable change) {
        background.run(
                () -> {
                    change.run();
                    return seen();
                },
                this::show,
                _ -> show(new Seen(Optional.empty(), List.of()), texts.get("staff.closing.failed")));
    }

    private Seen seen() {
        var now = LocalDateTime.now(clock);
        var tonight = now.toLocalDate().plusDays(1).atStartOfDay();
        var closure = closures.from(now).stream()
                .filter(one -> one.from().isBefore(tonight) && one.to().isAfter(now))
                .findFirst();
        var touched = closure.map(this::touched).orElse(List.of());
        return new Seen(closure, touched);
    }

    private List<PlannedSession> touched(Closures.Closure closure) {
        return planning.between(closure.from().toLocalDate(), closure.to().toLocalDate()).stream()
                .filter(session -> session.state() == PlannedSession.State.PLANNED)
                .filter(session ->
                        session.start().isBefore(closure.to()) && session.end().isAfter(closure.from()))
                .toList();
    }

    private void show(Seen seen) {
        show(seen, texts.get("staff.closing.help"));
    }

    private void show(Seen seen, String help) {
        var nodes = new ArrayList<Node>();
        nodes.add(new Words(texts.get("staff.closing.title"), screen.low() ? "heading" : "title"));
        if (seen.closure().isEmpty()) {
            nodes.add(new Words(help, "quiet"));
            nodes.add(new EqualGrid(1, ways()));
        } else {
            nodes.add(new Words(said(seen.closure().get(), seen.sessions().size()), "attention"));
            nodes.add(list(seen.sessions()));
            nodes.add(BigButton.filled(texts.get("staff.closing.open"), () -> run(closures::open), "green"));
        }
        getChildren().setAll(column("screen", nodes.toArray(Node[]::new)));
    }

    private List<Region> ways() {
        var now = LocalDateTime.now(clock);
        var tonight = now.toLocalDate().plusDays(1).atStartOfDay();
        var ways = new ArrayList<Region>();
        if (now.getHour() < NOON) {
            var noon = now.toLocalDate().atTime(NOON, 0);
            ways.add(way(texts.get("staff.closing.afternoon"), noon, tonight));
            ways.add(way(texts.get("staff.closing.today"), now, tonight));
        } else {
            ways.add(way(texts.get("staff.closing.afternoon"), now, tonight));
        }
        return ways;
    }

    private Region way(String label, LocalDateTime from, LocalDateTime to) {
        return BigButton.filled(Glyph.DOOR, label, () -> run(() -> closures.close(from, to)), "rust");
    }

    private String said(Closures.Closure closure, int sessions) {
        return texts.get("staff.closing.closed", Dates.clock(closure.from().toLocalTime()), sessions);
    }

    private Region list(List<PlannedSession> sessions) {
        if (sessions.isEmpty()) {
            return tall(new VBox());
        }
        var cards = sessions.stream().map(this::card).toList();
        return new PagedList(cards, 0, screen.low(), Pages.labels(texts, screen.low()), _ -> {});
    }

    private Region card(PlannedSession session) {
        var what =
                texts.get("staff.closing.session", Dates.clock(session.start().toLocalTime()), session.taken());
        return ListCard.leading(
                new Pictogram(Glyph.CALENDAR, "row-pictogram"),
                session.title() + ". " + what,
                () -> screen.navigator().go(new SessionRoute.OneSession(session.id())),
                new Words(session.title(), "strong"),
                new Words(what, "quiet"));
    }

    /// What the invitation says while the place is closed; empty: it is not.
    public static Optional<String> sign(Closures closures, Clock clock, Texts texts) {
        return closures.at(LocalDateTime.now(clock)).map(_ -> texts.get("staff.closing.sign"));
    }
}
