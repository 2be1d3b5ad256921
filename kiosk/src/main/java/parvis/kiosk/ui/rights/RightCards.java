package parvis.kiosk.ui.rights;

import java.util.List;
import parvis.kiosk.rights.Right;
import parvis.kiosk.ui.RightsRoute;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.control.Glyph;
import parvis.kiosk.ui.control.ListCard;
import parvis.kiosk.ui.control.Pictogram;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;

/// Rights as entries of a list.
final class RightCards {
    private RightCards() {}

    static List<Pressable> of(List<Right> rights, Screen screen) {
        return rights.stream().map(right -> card(right, screen)).toList();
    }

    private static Pressable card(Right right, Screen screen) {
        return ListCard.leading(
                new Pictogram(Glyph.RIGHTS, "row-pictogram", "plum-ink"),
                right.name() + ". " + right.purpose(),
                () -> screen.navigator().go(new RightsRoute.Card(right.id(), 0)),
                words(right, screen));
    }

    /// Few lines of large letters hold the name; what it is for is said aloud, and written on the card.
    private static Words[] words(Right right, Screen screen) {
        var name = new Words(right.name(), "strong");
        return screen.large() && !screen.upright()
                ? new Words[] {name}
                : new Words[] {name, new Words(right.purpose(), "quiet", "small")};
    }
}
