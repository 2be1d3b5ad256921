package parvis.kiosk.help;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import parvis.kiosk.attendance.TimeSource;
import parvis.protocol.message.Call;
import parvis.protocol.message.Notice;
import parvis.protocol.message.TerminalId;

/// The calls of the other terminals of the place, for a team to answer. What nobody has said for a while rings no more;
/// what was done about a call is shown for some seconds. Any thread.
public final class CallsHere implements Post.News {
    /// A call of which nothing was heard for so long is over: its terminal says it again every twenty seconds.
    public static final Duration WORTH = Duration.ofSeconds(75);
    /// So long it is shown what was done about a call.
    public static final Duration SHOWN = Duration.ofSeconds(10);

    private final TerminalId self;
    private final Post post;
    private final Chime chime;
    private final TimeSource time;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Map<TerminalId, HeardCall> calls = new LinkedHashMap<>();
    private List<HeardCall> shown = List.of();

    /// @param self this terminal
    /// @param post to the others
    /// @param bell what rings where the team is; that of a desk, not of a terminal for everybody
    public CallsHere(TerminalId self, Post post, Bell bell, TimeSource time) {
        this.self = self;
        this.post = post;
        this.time = time;
        chime = new Chime(bell, () -> false);
    }

    /// Hears of each change, on any thread.
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /// What is to be seen, what rings first, the oldest before.
    public synchronized List<HeardCall> calls() {
        return shown;
    }

    /// Who stands here goes. Without a connection the caller is told as soon as there is one.
    public synchronized void answer(HeardCall call) {
        still(call).ifPresent(known -> {
            calls.put(known.terminal(), known.now(new HeardCall.Stand.Ours(say(known, Call.State.ANSWERED)), now()));
            look();
        });
    }

    /// Nobody need go: a child played, or the person is there already.
    public synchronized void end(HeardCall call) {
        still(call).ifPresent(known -> {
            say(known, Call.State.CANCELLED);
            calls.put(known.terminal(), known.now(new HeardCall.Stand.Ended(), now()));
            look();
        });
    }

    /// The call as it is now, while nobody goes yet.
    private Optional<HeardCall> still(HeardCall call) {
        return Optional.ofNullable(calls.get(call.terminal())).filter(HeardCall::rings);
    }

    private boolean say(HeardCall call, Call.State what) {
        return post.say(new Call(call.terminal(), what, Optional.of(call.since())));
    }

    /// Lets time pass; to be called at least each second.
    public synchronized void tick() {
        chime.tick(now());
        look();
    }

    @Override
    public synchronized void connected() {
        calls.replaceAll((_, call) -> call.stand() instanceof HeardCall.Stand.Ours
                ? call.now(new HeardCall.Stand.Ours(say(call, Call.State.ANSWERED)), now())
                : call);
        look();
    }

    @Override
    public void lost() {}

    @Override
    public synchronized void heard(Notice notice) {
        var ring = new LinkedHashMap<TerminalId, Notice.Heard>();
        for (var each : notice.calls()) {
            if (!each.terminal().equals(self)) {
                ring.put(each.terminal(), each);
            }
        }
        // What the server does not name any more rings no more; what was done about it is still shown.
        calls.values().removeIf(call -> call.rings() && !ring.containsKey(call.terminal()));
        ring.values().forEach(this::heard);
        look();
    }

    private void heard(Notice.Heard word) {
        var known = Optional.ofNullable(calls.get(word.terminal()))
                .filter(call -> call.since().equals(word.since()));
        switch (word.state()) {
            case RINGING -> {
                if (known.filter(call -> !call.rings()).isEmpty()) {
                    put(word, new HeardCall.Stand.Rings());
                } else if (known.get().stand() instanceof HeardCall.Stand.Ours) {
                    // The answer was lost on the way: it is said again.
                    put(word, new HeardCall.Stand.Ours(say(known.get(), Call.State.ANSWERED)));
                }
            }
            case ANSWERED -> {
                var ours = word.by().equals(Optional.of(self));
                known.ifPresent(_ -> put(word, ours ? new HeardCall.Stand.Ours(true) : new HeardCall.Stand.Theirs()));
            }
            case CANCELLED -> known.ifPresent(_ -> put(word, new HeardCall.Stand.Ended()));
        }
    }

    private void put(Notice.Heard word, HeardCall.Stand stand) {
        calls.put(word.terminal(), new HeardCall(word.terminal(), word.since(), now(), stand));
    }

    private Duration now() {
        return time.moment().sinceBoot();
    }

    /// What is over goes; the bell follows what is left.
    private void look() {
        var now = now();
        calls.values().removeIf(call -> now.minus(call.heard()).compareTo(stays(call)) >= 0);
        var rang = shown.stream().anyMatch(HeardCall::rings);
        var before = shown;
        shown = calls.values().stream()
                .sorted((one, other) -> one.rings() == other.rings()
                        ? one.since().compareTo(other.since())
                        : Boolean.compare(other.rings(), one.rings()))
                .toList();
        var rings = shown.stream().anyMatch(HeardCall::rings);
        if (rings && !rang) {
            chime.start(now);
        } else if (!rings) {
            chime.stop();
        }
        if (!seen(before).equals(seen(shown))) {
            listeners.forEach(Runnable::run);
        }
    }

    private static Duration stays(HeardCall call) {
        var waits = call.rings() || (call.stand() instanceof HeardCall.Stand.Ours(var told) && !told);
        return waits ? WORTH : SHOWN;
    }

    /// When it was last heard of changes nothing that is seen.
    private static List<Object> seen(List<HeardCall> calls) {
        return calls.stream()
                .<Object>map(call -> List.of(call.terminal(), call.since(), call.stand()))
                .toList();
    }
}
