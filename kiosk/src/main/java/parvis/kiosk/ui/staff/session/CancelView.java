package parvis.kiosk.ui.staff.session;

import java.util.Optional;
import parvis.kiosk.ui.Screen;

/// « Annuler la séance ».
public final class CancelView extends StaffPane {
    public CancelView(CancelViewModel model, Screen screen) {
        super(screen);
        model.state().addListener((_, _, now) -> show(now));
        show(model.state().get());
    }

    private void show(Optional<BookState.Question> question) {
        question.ifPresent(asked -> getChildren().setAll(BookPanels.question(asked, screen)));
    }
}
