package parvis.kiosk.help;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import parvis.kiosk.attendance.TimeSource;
import parvis.protocol.message.Call;
import parvis.protocol.message.Notice;
import parvis.protocol.message.TerminalId;

/// The call that somebody makes at this terminal: rings by light and sound, is said to the other terminals of the place
/// as long as it rings, and knows what became of it. Any thread.
public final class CallForHelp implements Post.News {
    /// After so long without an answer one is told to go and see somebody.
    public static final Duration LATE = Duration.ofSeconds(90);
    /// So long it rings at most.
    public static final Duration LASTS = Duration.ofMinutes(10);
    /// So long after somebody said that they come one may call again.
    public static final Duration PATIENCE = Duration.ofSeconds(60);
    /// While it rings it is said again so often, for desks and servers that did not hear it.
    static final Duration AGAIN = Duration.ofSeconds(20);
    /// The server says within so long who sees it, or nobody does.
    static final Duration WORD = Duration.ofSeconds(5);

    private final TerminalId self;
    private final Post post;
    private final Bell bell;
    private final Chime chime;
    private final TimeSource time;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private OwnCall state = new OwnCall.None();
    private Instant which = Instant.EPOCH;
    private Duration said = Duration.ZERO;
    private Optional<Duration> asked = Optional.empty();
    private boolean connected;

    /// @param self this terminal
    /// @param post to the others
    /// @param bell its light and sound
    /// @param speaking whether a voice speaks at this terminal
    public CallForHelp(TerminalId self, Post post, Bell bell, BooleanSupplier speaking, TimeSource time) {
        this.self = self;
        this.post = post;
        this.bell = bell;
        this.time = time;
        chime = new Chime(bell, speaking);
    }

    /// Hears of each change, on any thread.
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /// What has become of it.
    public synchronized OwnCall state() {
        return state;
    }

    /// What rings here.
    public Bell.Means bell() {
        return bell.means();
    }

    /// Whether « Appeler encore » helps: nothing rings, and whoever said that they come had time to.
    public synchronized boolean mayCall() {
        return switch (state) {
            case OwnCall.Ringing _ -> false;
            case OwnCall.Answered(var at) -> since(at).compareTo(PATIENCE) >= 0;
            case OwnCall.None(), OwnCall.Ended _ -> true;
        };
    }

    /// Somebody asks for help. What rings already goes on ringing.
    public synchronized void call() {
        if (!mayCall()) {
            return;
        }
        var now = time.moment();
        // Two calls within one tick of the clock, or after it was set back, are still two calls.
        which = now.wall().isAfter(which) ? now.wall() : which.plusMillis(1);
        asked = Optional.empty();
        chime.start(now.sinceBoot());
        say(now.sinceBoot());
        become(new OwnCall.Ringing(now.sinceBoot(), connected ? OwnCall.Reach.ASKED : OwnCall.Reach.UNSEEN, false));
    }

    /// Who called needs nobody any more.
    public synchronized void cancel() {
        if (state.rings()) {
            end(OwnCall.By.CALLER);
        }
    }

    /// Who called is gone: nothing of the call is left for the next.
    public synchronized void forget() {
        cancel();
        become(new OwnCall.None());
    }

    /// Lets time pass; to be called at least each second.
    public synchronized void tick() {
        var now = time.moment().sinceBoot();
        chime.tick(now);
        if (!(state instanceof OwnCall.Ringing(var since, var reach, var late))) {
            return;
        }
        var rung = now.minus(since);
        if (rung.compareTo(LASTS) >= 0) {
            end(OwnCall.By.TIME);
            return;
        }
        if (now.minus(said).compareTo(AGAIN) >= 0) {
            say(now);
        }
        var silent = asked.filter(at -> now.minus(at).compareTo(WORD) >= 0).isPresent();
        become(new OwnCall.Ringing(since, silent ? OwnCall.Reach.UNSEEN : reach, late || rung.compareTo(LATE) >= 0));
    }

    @Override
    public synchronized void connected() {
        connected = true;
        if (state.rings()) {
            say(time.moment().sinceBoot());
        }
    }

    @Override
    public synchronized void lost() {
        connected = false;
        reach(OwnCall.Reach.UNSEEN);
    }

    @Override
    public synchronized void heard(Notice notice) {
        if (!state.rings()) {
            return;
        }
        asked = Optional.empty();
        for (var each : notice.calls()) {
            if (each.terminal().equals(self) && !each.by().equals(Optional.of(self))) {
                over(each.state());
                return;
            }
        }
        notice.desks().ifPresent(desks -> reach(desks > 0 ? OwnCall.Reach.SEEN : OwnCall.Reach.UNSEEN));
    }

    private void over(Call.State what) {
        switch (what) {
            case ANSWERED -> {
                chime.stop();
                become(new OwnCall.Answered(time.moment().sinceBoot()));
            }
            case CANCELLED -> {
                chime.stop();
                become(new OwnCall.Ended(OwnCall.By.TEAM));
            }
            case RINGING -> {}
        }
    }

    private void end(OwnCall.By by) {
        chime.stop();
        post.say(new Call(self, Call.State.CANCELLED, Optional.of(which)));
        become(new OwnCall.Ended(by));
    }

    private void say(Duration now) {
        said = now;
        if (post.say(new Call(self, Call.State.RINGING, Optional.of(which)))) {
            connected = true;
            asked = asked.or(() -> Optional.of(now));
        }
    }

    private void reach(OwnCall.Reach reach) {
        if (state instanceof OwnCall.Ringing(var since, var _, var late)) {
            become(new OwnCall.Ringing(since, reach, late));
        }
    }

    private Duration since(Duration then) {
        return time.moment().sinceBoot().minus(then);
    }

    private void become(OwnCall now) {
        if (!now.equals(state)) {
            state = now;
            listeners.forEach(Runnable::run);
        }
    }
}
