package parvis.kiosk.ui.rights;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import parvis.kiosk.rights.Desk;
import parvis.kiosk.rights.HelpLine;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Heard;
import parvis.kiosk.ui.control.ListCard;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.QrCode;
import parvis.kiosk.ui.control.Surface;
import parvis.kiosk.ui.control.Words;

/// What several screens of the rights are made of.
final class Pieces {
    private static final Pattern FIRST = Pattern.compile("\\p{L}");

    private final Screen screen;

    Pieces(Screen screen) {
        this.screen = screen;
    }

    /// A few sentences under a heading.
    StackPane section(String heading, List<String> lines) {
        var column = column("right-lines", new Words(heading, "strong", "plum-ink"));
        lines.forEach(line -> column.getChildren().add(new Words(line)));
        return card(column);
    }

    /// A list under a heading, each with its point.
    StackPane points(String heading, List<String> items) {
        return section(heading, items.stream().map(item -> "•\u00a0" + item).toList());
    }

    StackPane card(Node content) {
        var card = new Surface(content);
        card.getStyleClass().addAll("card", "reading");
        return Heard.as(Heard.Way.TOGETHER, card);
    }

    /// The doors of this town behind which those organisations are, each to push; then who has none here.
    List<Region> doors(List<Desk> desks) {
        var nodes = new ArrayList<Region>();
        for (var desk : desks) {
            desk.doors().forEach(door -> nodes.add(door(desk, door)));
        }
        return nodes;
    }

    private Pressable door(Desk desk, Desk.Door door) {
        var where = capital(door.address().orElse(screen.texts().get("place.address.unknown")));
        return ListCard.leading(
                new Pictogram(Glyph.PIN, "row-pictogram", "blue-ink"),
                door.name() + ". " + desk.purpose() + " " + where,
                () -> screen.navigator().go(new Route.PlaceCard(door.place())),
                new Words(door.name(), "strong"),
                new Words(screen.low() ? where : desk.purpose() + " " + where, "quiet", "small"));
    }

    /// A number to call.
    StackPane number(HelpLine line, boolean urgent) {
        var about = new ArrayList<String>();
        line.price().map(Pieces::capital).ifPresent(about::add);
        line.hours().map(Pieces::capital).ifPresent(about::add);
        var words = column(
                "right-lines", new Words(line.use(), "strong"), new Words(String.join(". ", with(line.name(), about))));
        var digits = new Words(line.display(), "heading", urgent ? "attention" : "plum-ink").onOneLine();
        var pictogram = new Pictogram(Glyph.PHONE, "row-pictogram", urgent ? "warn-ink" : "plum-ink");
        return card(
                screen.large() ? column("card-lines", digits, words) : row("card-row", pictogram, digits, wide(words)));
    }

    private static List<String> with(String first, List<String> others) {
        var all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }

    static String capital(String text) {
        return FIRST.matcher(text)
                .replaceFirst(first -> Matcher.quoteReplacement(first.group().toUpperCase(Locale.FRENCH)));
    }

    /// A page of the web, for a telephone.
    HBox page(String url) {
        var texts = screen.texts();
        var words = column(
                "notice-words",
                new Words(texts.get("rights.url"), "heading"),
                new Words(texts.get("rights.url.how")),
                new Words(texts.name(shown(url)), "quiet", "small"));
        var box = row("take-away", new QrCode(url, texts.get("rights.url.spoken")), wide(words));
        box.getStyleClass().add("wide-take");
        return Heard.as(Heard.Way.TOGETHER, box);
    }

    /// Whose page it is: the rest of an address says nothing to a reader.
    private static String shown(String url) {
        return url.replaceFirst("^https://(www\\.)?", "").replaceFirst("/.*$", "");
    }

    /// « Quitter vite »: the invitation, at once.
    Pressable quit() {
        var quit = BigButton.filled(
                Glyph.CLOSE,
                screen.texts().get("rights.quit"),
                () -> screen.navigator().leave(),
                "slate");
        onOneLine(quit);
        return quit;
    }

    /// A way beside others, its words on one line.
    Pressable way(Glyph glyph, String key, Function<Integer, Route> route) {
        var button = BigButton.outlined(
                glyph, screen.texts().get(key), () -> screen.navigator().go(route.apply(0)));
        onOneLine(button);
        return button;
    }

    private void onOneLine(Pressable button) {
        // Chinese has no words to break between: a button would be as narrow as one sign.
        var breaks = screen.texts().highLetters() && !screen.texts().withoutBlanks();
        if (!screen.large() && !breaks) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
    }

    /// It orients and never decides.
    StackPane orients(String... keys) {
        var column = column("right-lines");
        for (var key : keys) {
            column.getChildren().add(new Words(screen.texts().get(key)));
        }
        var notice = new Surface(column);
        notice.getStyleClass().addAll("notice", "plum-soft");
        notice.setMinHeight(Region.USE_PREF_SIZE);
        return Heard.as(Heard.Way.TOGETHER, notice);
    }
}
