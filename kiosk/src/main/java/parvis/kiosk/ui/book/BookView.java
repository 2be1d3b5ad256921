package parvis.kiosk.ui.book;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.Stepwise;

/// « Réserver », one step at a time.
public final class BookView extends StackPane implements Stepwise {
    private static final BookState.Typing NOTHING = new BookState.Typing(false, "", "", false);

    private final BookViewModel model;
    private final BookPanels panels;
    private final TypingPanel name;
    private final TypingPanel phone;

    /// @param model the steps
    public BookView(BookViewModel model, Screen screen) {
        this.model = model;
        panels = new BookPanels(model, screen);
        name = TypingPanel.name(model, screen);
        phone = TypingPanel.phone(model, screen);
        model.state().addListener((_, _, now) -> show(now));
        show(model.state().get());
    }

    private void show(BookState now) {
        switch (now) {
            case BookState.Empty() -> {
                name.show(NOTHING);
                phone.show(NOTHING);
                put(new StackPane());
            }
            case BookState.Typing typing -> type(typing.phone() ? phone : name, typing);
            case BookState.Before before -> put(panels.before(before));
            case BookState.More more -> put(panels.more(more));
            case BookState.Review review -> put(panels.review(review));
            case BookState.Asked asked -> put(panels.asked(asked));
            case BookState.Done done -> put(panels.done(done));
        }
    }

    /// The keys stand while one writes: only the words change.
    private void type(TypingPanel panel, BookState.Typing typing) {
        panel.show(typing);
        if (!getChildren().contains(panel)) {
            put(panel);
        }
    }

    private void put(Node panel) {
        getChildren().stream().filter(old -> old != name && old != phone).forEach(Blank::all);
        getChildren().setAll(panel);
    }

    @Override
    public boolean back() {
        return model.back();
    }
}
