package parvis.kiosk.ui.staff.session;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.ui.SessionRoute;
import parvis.kiosk.workshop.Details;
import parvis.kiosk.workshop.Rhythm;
import parvis.kiosk.workshop.Workshop;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Led;

/// Which workshop a date is planned for.
public final class WorkshopsViewModel {
    static final int MINUTES = 90;
    static final int SEATS = 8;
    static final int WEEKS_AHEAD = 10;
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);
    private static final ActivityId USUAL = new ActivityId("digital-workshop");

    private final Workbench bench;
    private final ReadOnlyObjectWrapper<State> state;

    public WorkshopsViewModel(Workbench bench) {
        this.bench = bench;
        state = new ReadOnlyObjectWrapper<>(new State(false, List.of(), ""));
        bench.run(
                () -> new State(true, bench.planning().workshops(), ""),
                state::set,
                sentence -> state.set(new State(true, List.of(), sentence)));
    }

    /// What is seen.
    ///
    /// @param loaded whether it has been looked up
    /// @param workshops by title
    /// @param problem what went wrong; empty: nothing
    public record State(boolean loaded, List<Workshop> workshops, String problem) {
        public State {
            workshops = List.copyOf(workshops);
        }
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// « 1 h 30 · 8 places · débutant »
    String what(Workshop workshop) {
        var level = workshop.details().level().map(word -> " · " + word).orElse("");
        return bench.texts().get("sessions.series.what", Lengths.words(workshop.minutes()), workshop.seats()) + level;
    }

    void plan(Workshop workshop) {
        bench.navigator().go(planning(bench, workshop));
    }

    /// The first dates that are proposed: one, in a week, in the afternoon.
    static SessionRoute planning(Workbench bench, Workshop workshop) {
        var first = bench.today().plusWeeks(1);
        var rhythm = new Rhythm(first, AFTERNOON, Rhythm.Every.ONCE, first.plusWeeks(WEEKS_AHEAD), Set.of());
        return new SessionRoute.Plan(new SessionRoute.PlanDraft(workshop.id(), rhythm, false), 0);
    }

    void create() {
        var usual =
                bench.offer().kind(USUAL).isPresent() || bench.offer().kinds().isEmpty();
        var activity = usual ? USUAL : bench.offer().kinds().getFirst().id();
        var details = new DetailsChange(Details.of(activity))
                .led(Optional.of(Led.TEAM))
                .done();
        bench.navigator()
                .go(new SessionRoute.Series(
                        new SessionRoute.SeriesDraft(Optional.empty(), "", MINUTES, SEATS, details)));
    }

    void turned(int first) {
        bench.navigator().remember(new SessionRoute.Workshops(first));
    }
}
