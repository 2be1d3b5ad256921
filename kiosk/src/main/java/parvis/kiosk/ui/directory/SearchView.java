package parvis.kiosk.ui.directory;

import static parvis.kiosk.ui.control.Boxes.column;
import static parvis.kiosk.ui.control.Boxes.row;
import static parvis.kiosk.ui.control.Boxes.tall;
import static parvis.kiosk.ui.control.Boxes.wide;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Keys;
import parvis.kiosk.ui.Pages;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.BigButton;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.Heard;
import parvis.kiosk.ui.control.Notice;
import parvis.kiosk.ui.control.OnScreenKeyboard;
import parvis.kiosk.ui.control.PagedList;
import parvis.kiosk.ui.control.SearchField;
import parvis.kiosk.ui.control.TypedKeys;
import parvis.kiosk.ui.control.Words;

/// The field, what fits so far, and the keyboard. On a low screen the best answer is shown, and a button leads to all.
public final class SearchView extends StackPane {
    private static final String CARET = "_";

    private final SearchViewModel model;
    private final Screen screen;
    private final Words field = new Words("", "typed");
    private final StackPane results = tall(new StackPane());
    private int first;

    /// @param first the first entry of the page shown
    public SearchView(SearchViewModel model, Screen screen, int first) {
        this.model = model;
        this.screen = screen;
        this.first = first;
        results.getStyleClass().add("results");
        var texts = screen.texts();
        var labels = new OnScreenKeyboard.Labels(
                texts.get("keyboard.space"),
                texts.get("keyboard.erase"),
                texts.get("keyboard.digits"),
                texts.get("keyboard.letters"));
        var keyboard = new OnScreenKeyboard(labels, Optional.empty(), Keys.shape(screen, screen.low()), this::key);
        var shown = Heard.field(
                new Heard.Field(texts.get("voice.search"), model.typed()::get, Heard.Privacy.OPEN),
                SearchField.showing(field));
        Heard.live(this::heard, results);
        if (below()) {
            // What is typed and the keys belong together; what is found stands on the next leaf.
            getChildren().add(column("screen", column("together", shown, keyboard), results));
            show();
            return;
        }
        getChildren()
                .add(
                        screen.low()
                                ? column("screen", shown, results, keyboard)
                                : column(
                                        "screen",
                                        new Words(texts.get("search.title"), "title"),
                                        shown,
                                        results,
                                        keyboard));
        show();
        TypedKeys.listen(
                this,
                character -> key(new OnScreenKeyboard.Key.Letter(character)),
                () -> key(new OnScreenKeyboard.Key.Erase()),
                this::open);
    }

    /// Enter on a real keyboard opens the best answer.
    private void open() {
        model.found().stream()
                .limit(1)
                .flatMap(found -> found.leadsTo().stream())
                .forEach(screen.navigator()::go);
    }

    private void key(OnScreenKeyboard.Key key) {
        model.key(key);
        first = 0;
        show();
        remember();
    }

    private void remember() {
        screen.navigator().remember(new Route.Search(model.typed().get(), first));
    }

    private void show() {
        var typed = model.typed().get();
        field.say(typed.isEmpty() ? screen.texts().get("search.prompt") : typed + CARET);
        results.getChildren()
                .setAll(
                        switch (model.state()) {
                            case SearchViewModel.State.Nothing(var what, var then) ->
                                Notice.of(Glyph.SEARCH, what, then, "plain");
                            case SearchViewModel.State.NotFound(var what, var then) -> notFound(what, then);
                            case SearchViewModel.State.Found(var how) -> screen.low() ? best(how) : list();
                        });
        StackPane.setAlignment(results.getChildren().getFirst(), javafx.geometry.Pos.TOP_LEFT);
    }

    /// In letters that are higher than the house's the keys leave no line for what is found.
    private boolean below() {
        return screen.large() || (screen.low() && screen.texts().highLetters());
    }

    /// What a change of the results is, in one breath.
    private String heard() {
        return switch (model.state()) {
            case SearchViewModel.State.Nothing _ -> "";
            case SearchViewModel.State.NotFound(var what, var then) -> what + " " + then;
            case SearchViewModel.State.Found _ ->
                screen.texts().get("voice.found", model.found().size());
        };
    }

    private Node list() {
        var cards = model.found().stream()
                .map(found -> FoundCards.card(found, found.line(), screen.navigator()))
                .toList();
        return new PagedList(cards, first, screen.low(), Pages.labels(screen.texts(), screen.low()), turnedTo -> {
            first = turnedTo;
            remember();
        });
    }

    private Node best(String how) {
        var card = FoundCards.name(model.found().getFirst(), screen.navigator());
        if (model.found().size() == 1) {
            return card;
        }
        var all = BigButton.outlined(
                how, () -> screen.navigator().go(new Route.Results(model.typed().get(), 0)));
        all.setMinWidth(USE_PREF_SIZE);
        return row("best", wide(card), all);
    }

    private Node notFound(String what, String then) {
        var notice = Notice.of(Glyph.INFO, what, then, "plain");
        if (screen.low()) {
            return notice;
        }
        var all = BigButton.outlined(
                Glyph.LIST,
                screen.texts().get("places.all"),
                () -> screen.navigator().go(new Route.AllPlaces(0)));
        return column("not-found", notice, all);
    }
}
