package parvis.kiosk.ui.directory;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.control.OnScreenKeyboard;

/// A search while it is typed.
public final class SearchViewModel {
    static final int LONGEST = 30;

    private final Finder finder;
    private final Texts texts;
    private final ReadOnlyStringWrapper typed = new ReadOnlyStringWrapper("");
    private List<Found> found = List.of();

    /// @param typed what stood in the field when one was here before
    public SearchViewModel(Finder finder, Texts texts, String typed) {
        this.finder = finder;
        this.texts = texts;
        become(typed);
    }

    /// A key was let go.
    public void key(OnScreenKeyboard.Key key) {
        become(key.applied(typed.get(), LONGEST));
    }

    private void become(String text) {
        var trimmed = text.isBlank() ? "" : text;
        found = finder.find(trimmed);
        typed.set(trimmed);
    }

    /// What stands in the field.
    public ReadOnlyStringProperty typed() {
        return typed.getReadOnlyProperty();
    }

    /// What is found, best first.
    List<Found> found() {
        return found;
    }

    /// How it stands.
    public State state() {
        if (typed.get().isEmpty()) {
            return new State.Nothing(texts.get("search.start"), texts.get("search.start.then"));
        }
        if (found.isEmpty()) {
            return new State.NotFound(texts.get("search.none", typed.get()), texts.get("search.none.then"));
        }
        return new State.Found(texts.get("search.found", found.size()));
    }

    /// How a search stands.
    public sealed interface State {
        /// Nothing is typed yet.
        ///
        /// @param what what to do
        /// @param then how
        record Nothing(String what, String then) implements State {}

        /// Nothing fits.
        ///
        /// @param what what was looked for
        /// @param then what one can do, whom to ask
        record NotFound(String what, String then) implements State {}

        /// Something fits.
        ///
        /// @param how « Voir les 3 réponses »
        record Found(String how) implements State {}
    }
}
