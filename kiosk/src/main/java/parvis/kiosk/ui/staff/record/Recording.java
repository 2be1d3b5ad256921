package parvis.kiosk.ui.staff.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import parvis.kiosk.action.ActionForm;
import parvis.kiosk.attendance.Counter;
import parvis.kiosk.attendance.Works;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.PlaceId;

/// What stands behind the forms.
///
/// @param place where this terminal stands
/// @param forms the forms of the catalogue that stands, in its order
/// @param works pieces of work, counted as a whole
/// @param counter single gestures of the present hour
/// @param keys a key that no piece of work has
public record Recording(
        PlaceId place, Supplier<List<ActionForm>> forms, Works works, Counter counter, Supplier<Works.Key> keys) {
    /// Counted with one touch on *Accueil du jour*.
    public static final ActivityId RECEPTION = new ActivityId("reception");

    /// Has a screen of its own.
    static final ActivityId ACCOMPANIMENT = new ActivityId("accompaniment");

    /// The form of that activity.
    public Optional<ActionForm> form(ActivityId activity) {
        return forms.get().stream()
                .filter(form -> form.activity().equals(activity))
                .findFirst();
    }
}
