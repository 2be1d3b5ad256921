package parvis.kiosk.ui.coming;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.Route.Purpose;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.workshop.Sessions;

/// What one can come for, and the count that a touch makes. The count is on the disk before anything is thanked.
public final class ComingViewModel {
    /// More meetings of one day at one place than this are not offered as tiles: the desk tells them apart.
    private static final int MOST_MEETINGS = 3;

    private final Desks desks;
    private final Background background;
    private final Navigator navigator;
    private final List<Choice> choices;
    private boolean counting;

    /// @param desks the place's desks and their counts
    /// @param sessions of which today's at this place can be chosen
    /// @param clock in the territory's zone
    public ComingViewModel(
            Desks desks, Sessions sessions, Clock clock, Background background, Navigator navigator, Texts texts) {
        this.desks = desks;
        this.background = background;
        this.navigator = navigator;
        var now = LocalDateTime.now(clock);
        var meetings = sessions.on(LocalDate.now(clock)).stream()
                .filter(session -> session.here() && !session.cancelled())
                .filter(session -> session.end().isAfter(now))
                .limit(MOST_MEETINGS)
                .map(session -> new Choice(
                        new Purpose.Meeting(session.id(), session.title()),
                        texts.name(session.title()),
                        texts.get(
                                "coming.meeting",
                                texts.dates().hour(session.start().toLocalTime()))));
        var services = desks.desks().stream().map(desk -> new Choice(desk, texts.name(desk.label()), ""));
        var activities = desks.activities().stream().map(one -> new Choice(one, texts.name(one.label()), ""));
        choices = Stream.of(activities, services, meetings)
                .flatMap(Function.identity())
                .toList();
    }

    /// What one can come for.
    public List<Choice> choices() {
        return choices;
    }

    /// Counts one visit, then asks whether it is the first; what is touched meanwhile does nothing.
    public void choose(Purpose purpose) {
        if (counting) {
            return;
        }
        counting = true;
        var interaction = navigator.interaction();
        background.run(
                () -> desks.count(interaction, purpose),
                touch -> {
                    counting = false;
                    if (navigator.interaction() == interaction) {
                        navigator.goInstead(new Route.FirstTime(purpose, touch));
                    }
                },
                _ -> {
                    counting = false;
                    if (navigator.interaction() == interaction) {
                        navigator.goInstead(new Route.NotCounted(purpose, false));
                    }
                });
    }

    /// One tile.
    ///
    /// @param purpose what it counts
    /// @param label what it says
    /// @param line a few words on it, or none
    public record Choice(Purpose purpose, String label, String line) {}
}
