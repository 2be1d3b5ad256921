package parvis.kiosk.ui.staff.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.booking.Booking;
import parvis.kiosk.booking.BookingId;
import parvis.kiosk.booking.Roster;
import parvis.kiosk.closing.SessionCloser;
import parvis.kiosk.ui.SessionRoute;
import parvis.kiosk.ui.staff.session.PresenceState.What;
import parvis.kiosk.workshop.PlannedSession;
import parvis.kiosk.workshop.Tally;
import parvis.protocol.message.SessionId;

/// « Feuille de présence »: one touch a person, and one that closes. Each touch is kept at once; after the closing
/// each touch corrects what was counted.
public final class PresenceViewModel {
    private static final Duration GRACE = Duration.ofMinutes(10);

    private final Workbench bench;
    private final SessionId id;
    private final PresenceWords words;
    private final ReadOnlyObjectWrapper<PresenceState> state = new ReadOnlyObjectWrapper<>(PresenceState.NOTHING);
    private Optional<PlannedSession> session = Optional.empty();
    private Roster roster = new Roster(List.of());
    private int pending;

    /// @param id of which session
    public PresenceViewModel(SessionId id, Workbench bench) {
        this.id = id;
        this.bench = bench;
        words = new PresenceWords(bench);
        change(() -> true, "");
    }

    public ReadOnlyObjectProperty<PresenceState> state() {
        return state.getReadOnlyProperty();
    }

    /// Present, then absent, then nothing said; a group or several seats: all of them, or none.
    void touch(PresenceState.Row row) {
        tick(
                row.booking(),
                switch (row.mark()) {
                    case UNKNOWN -> OptionalInt.of(row.seats());
                    case PRESENT -> OptionalInt.of(0);
                    case ABSENT -> OptionalInt.empty();
                });
    }

    /// One more, or one fewer, of several seats.
    void count(PresenceState.Row row, int by) {
        tick(row.booking(), OptionalInt.of(Math.clamp(row.came() + (long) by, 0, row.seats())));
    }

    private void tick(BookingId booking, OptionalInt came) {
        roster = words.ticked(roster, booking, came);
        draw("");
        change(
                () -> {
                    bench.bookings().present(booking, came);
                    return true;
                },
                "");
    }

    /// Everybody who is not marked yet is here.
    void all() {
        var unmarked = roster.lines().stream()
                .map(Roster.Line::booking)
                .filter(booking -> booking.state() == Booking.State.SEATED)
                .filter(booking -> booking.present().isEmpty())
                .toList();
        for (var booking : unmarked) {
            roster = words.ticked(roster, booking.id(), OptionalInt.of(booking.seats()));
        }
        draw("");
        change(
                () -> {
                    unmarked.forEach(
                            booking -> bench.bookings().present(booking.id(), OptionalInt.of(booking.seats())));
                    return true;
                },
                "");
    }

    /// One more, or one fewer.
    void step(What what, int by) {
        session.ifPresent(now -> {
            var wanted = stepped(now, what, by);
            session = Optional.of(words.tallied(now, wanted));
            draw("");
            change(() -> bench.planning().tally(id, wanted).isPresent(), "");
        });
    }

    private static Tally stepped(PlannedSession now, What what, int by) {
        var tally = now.tally();
        int walkIns = moved(tally.walkIns(), by, what == What.WALK_INS);
        int turnedAway = moved(tally.turnedAway(), by, what == What.TURNED_AWAY);
        int newcomers = moved(tally.newcomers(), by, what == What.NEWCOMERS);
        int families = moved(tally.families(), by, what == What.FAMILIES);
        int newFamilies = moved(tally.newFamilies(), by, what == What.NEW_FAMILIES);
        // A new family is a family: the larger number follows, so that no touch is without effect.
        if (what == What.NEW_FAMILIES) {
            families = Math.max(families, newFamilies);
        }
        newFamilies = Math.min(newFamilies, families);
        return new Tally(walkIns, turnedAway, newcomers, families, newFamilies);
    }

    private static int moved(int number, int by, boolean it) {
        return it ? Math.max(0, number + by) : number;
    }

    /// The seats that nobody took go to who waits.
    void release() {
        bench.run(
                () -> bench.bookings().release(id).size(),
                given -> change(() -> true, bench.texts().get("sessions.presence.released", given)),
                this::say);
    }

    /// Closes it; asks first when nobody came.
    void close() {
        if (nobody() && !state.get().asked()) {
            state.set(state.get().asking());
        } else {
            settle(() -> bench.closer().close(id));
        }
    }

    private boolean nobody() {
        int walkIns = session.map(now -> now.tally().walkIns()).orElse(0);
        return walkIns == 0
                && roster.lines().stream()
                        .allMatch(line -> line.booking().present().orElse(0) == 0);
    }

    /// It was not held after all.
    void notHeld() {
        bench.navigator().goInstead(new SessionRoute.Cancel(id));
    }

    void keepOpen() {
        draw("");
    }

    /// It was closed by mistake.
    void reopen() {
        settle(() -> bench.closer().reopen(id));
    }

    private void settle(Callable<SessionCloser.Closed> call) {
        bench.run(call, closed -> change(() -> true, words.closed(closed)), this::say);
    }

    void print() {
        session.ifPresent(now -> bench.print(words.sheet(now, roster), this::say));
    }

    /// Keeps a change, and corrects what was counted when the session is closed already; looks again once the last
    /// of several touches is kept.
    private void change(Callable<Boolean> call, String said) {
        pending++;
        bench.run(
                () -> {
                    call.call();
                    var now = bench.planning().session(id);
                    if (now.filter(kept -> kept.state() == PlannedSession.State.HELD)
                            .isPresent()) {
                        bench.closer().close(id);
                    }
                    return new Seen(now, bench.bookings().roster(id));
                },
                seen -> {
                    pending--;
                    if (pending == 0) {
                        session = seen.session();
                        roster = seen.roster();
                        draw(said);
                    }
                },
                sentence -> {
                    pending--;
                    say(sentence);
                });
    }

    private record Seen(Optional<PlannedSession> session, Roster roster) {}

    private void say(String sentence) {
        state.set(state.get().saying(sentence));
    }

    private void draw(String said) {
        session.ifPresent(now -> state.set(words.state(now, roster, canRelease(now), said)));
    }

    private boolean canRelease(PlannedSession now) {
        var begun = !bench.now().isBefore(now.start().plus(GRACE));
        return begun && now.state() == PlannedSession.State.PLANNED && now.waiting() > 0;
    }
}
