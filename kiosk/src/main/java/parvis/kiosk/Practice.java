package parvis.kiosk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.Parent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.kiosk.staff.Chime;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.Screen;
import parvis.kiosk.ui.StaffRoute;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.staff.PracticeDoor;

/// The practice: the team's screens once more over a [Rehearsal], until somebody stops it, the door locks, the public
/// has the screen again or its time has run out. Lives on the screen's thread; files are opened and thrown away
/// elsewhere.
final class Practice implements PracticeDoor {
    private static final Logger LOG = LoggerFactory.getLogger(Practice.class);

    private final Kiosk real;
    private final Background background;
    private final Chime chime;
    private Optional<Asker> waiting = Optional.empty();
    private Optional<Running> running = Optional.empty();
    private boolean opening;

    /// @param chime sounds as it does for real: it is part of what is practised
    Practice(Kiosk real, Background background, Chime chime) {
        this.real = real;
        this.background = background;
        this.chime = chime;
    }

    @Override
    public void begin(Navigator navigator, Texts texts, Runnable failed) {
        end();
        waiting = Optional.of(new Asker(navigator, failed));
        if (!opening) {
            opening = true;
            background.run(() -> Rehearsal.of(real, texts), this::opened, this::failed);
        }
    }

    private void opened(Rehearsal rehearsal) {
        opening = false;
        var asker = waiting.filter(Asker::isThere);
        waiting = Optional.empty();
        if (asker.isEmpty()) {
            throwAway(rehearsal);
            return;
        }
        var navigator = asker.get().navigator();
        var until = new UntilOver(background);
        running = Optional.of(new Running(
                rehearsal,
                TeamRooms.practised(rehearsal, until, chime),
                until,
                navigator,
                real.clock().instant()));
        navigator.team();
    }

    private void failed(Exception e) {
        opening = false;
        LOG.warn("the practice cannot be opened", e);
        var asker = waiting;
        waiting = Optional.empty();
        asker.ifPresent(each -> each.failed().run());
    }

    boolean isOn() {
        return running.isPresent();
    }

    /// Whether it has lasted long enough; a clock that was set back ends it too.
    boolean lastsTooLong(Instant now) {
        return running.filter(each -> {
                    var lasted = Duration.between(each.since(), now);
                    return lasted.isNegative() || lasted.compareTo(LONGEST) >= 0;
                })
                .isPresent();
    }

    /// Ends it, or does not let it begin; the way back to its screens is forgotten.
    void end() {
        waiting = Optional.empty();
        var ended = running;
        running = Optional.empty();
        ended.ifPresent(each -> {
            each.until().end();
            each.navigator().forget();
            throwAway(each.rehearsal());
        });
    }

    private void throwAway(Rehearsal rehearsal) {
        background.run(
                () -> {
                    rehearsal.close();
                    return true;
                },
                _ -> {},
                failure -> LOG.warn("what was practised is thrown away at the next start", failure));
    }

    /// The screen of that route over what is practised on; empty while nothing is.
    Optional<Parent> view(StaffRoute route, Screen screen) {
        return running.map(each -> each.rooms().view(practised(route), screen));
    }

    /// The team's codes and its door's log belong to the real terminal.
    private static StaffRoute practised(StaffRoute route) {
        return switch (route) {
            case EntryRoute.Code _,
                    EntryRoute.Forgotten _,
                    EntryRoute.Recover _,
                    EntryRoute.StartOver _,
                    EntryRoute.Codes _,
                    EntryRoute.ChangeCodes _,
                    EntryRoute.Sheet _,
                    EntryRoute.Log _,
                    EntryRoute.Practice _,
                    EntryRoute.PracticeOver _ -> new EntryRoute.Home();
            case StaffRoute other -> other;
        };
    }

    /// Who asked for it.
    private record Asker(Navigator navigator, Runnable failed) {
        boolean isThere() {
            return navigator.here() instanceof EntryRoute.Practice;
        }
    }

    private record Running(Rehearsal rehearsal, TeamRooms rooms, UntilOver until, Navigator navigator, Instant since) {}
}
