package parvis.server.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parvis.protocol.message.Call;
import parvis.protocol.message.Notice;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;

/// Hands a call for help to the other terminals of its place. Lives in memory alone: a call is over in minutes, the
/// caller says it again while it rings, and without the server the caller's own light and sound remain.
final class Calls {
    /// A call that its terminal has not said again for so long rings no more: it lost its power or its network.
    static final Duration WORTH = Duration.ofSeconds(75);

    private static final String PUBLIC = "public";
    private static final String DESK = "desk";

    private final Terminals terminals;
    private final Answers answers;
    private final Map<TerminalId, Ringing> ringing = new LinkedHashMap<>();
    private final Map<TerminalId, Over> over = new HashMap<>();
    private final Set<TerminalId> online = new HashSet<>();

    Calls(Terminals terminals, Answers answers) {
        this.terminals = terminals;
        this.answers = answers;
    }

    /// @param which what the caller calls it
    /// @param said when the caller last said it
    private record Ringing(Optional<Instant> which, Notice.Heard heard, Instant said) {}

    /// A terminal's last call, once it rings no more: who missed the word is told it again.
    private record Over(Optional<Instant> which, Notice.Heard heard) {}

    /// Takes what a terminal says of a call. It rings its own and cancels it; it answers those of its place and may
    /// cancel them too, unless it is the public's alone.
    ///
    /// @return false when the call is not its to speak of
    boolean take(Terminal from, Call call, Instant now) {
        var caller =
                terminals.find(call.terminal()).filter(known -> known.place().equals(from.place()));
        var own = call.terminal().equals(from.id());
        if (caller.isEmpty() || !(own ? call.state() != Call.State.ANSWERED : mayAnswer(from, call))) {
            return false;
        }
        ringing.values().removeIf(ring -> Duration.between(ring.said, now).abs().compareTo(WORTH) > 0);
        if (own && call.state() == Call.State.RINGING) {
            ring(from, call, now);
        } else if (own || isOfWhatRings(call)) {
            end(from, call, now);
        } else {
            tell(from, over(call));
        }
        return true;
    }

    private static boolean mayAnswer(Terminal from, Call call) {
        return call.state() != Call.State.RINGING && !from.role().equals(PUBLIC);
    }

    private void ring(Terminal from, Call call, Instant now) {
        var last = over.get(from.id());
        if (last != null && call.since().isPresent() && call.since().equals(last.which)) {
            tell(from, last.heard);
            return;
        }
        var before = ringing.get(from.id());
        var since = before != null && before.which.equals(call.since()) ? before.heard.since() : now;
        var heard = new Notice.Heard(from.id(), from.place(), since, Call.State.RINGING);
        ringing.put(from.id(), new Ringing(call.since(), heard, now));
        tellAll(from.place(), heard);
    }

    /// Who answers a call that is over hears what became of it, and that nobody need go twice. One that this
    /// server does not know may have been said to the one before it: it is handed on.
    private boolean isOfWhatRings(Call call) {
        var rings = ringing.get(call.terminal());
        return rings == null
                ? over(call) == null
                : call.since().isEmpty() || call.since().get().equals(rings.heard.since());
    }

    private Notice.@Nullable Heard over(Call call) {
        var last = over.get(call.terminal());
        return last != null && call.since().equals(Optional.of(last.heard.since())) ? last.heard : null;
    }

    private void end(Terminal from, Call call, Instant now) {
        var rings = ringing.remove(call.terminal());
        var which = rings != null ? rings.which : call.since();
        var since = rings != null ? rings.heard.since() : now;
        var heard = new Notice.Heard(call.terminal(), from.place(), since, call.state(), Optional.of(from.id()));
        over.put(call.terminal(), new Over(which, heard));
        tellAll(from.place(), heard);
    }

    /// A terminal is there, or gone. Who calls at its place is told, since it may be the desk that sees the call.
    void present(Terminal terminal, boolean there) {
        if ((there ? online.add(terminal.id()) : online.remove(terminal.id())) && ringsAt(terminal.place())) {
            tellAll(terminal.place(), null);
        }
    }

    /// A terminal has a new connection: it hears what rings.
    void greeted(Terminal terminal) {
        if (ringsAt(terminal.place())) {
            tell(terminal, null);
        }
    }

    private boolean ringsAt(PlaceId place) {
        return ringing.values().stream().anyMatch(ring -> ring.heard.place().equals(place));
    }

    private void tellAll(PlaceId place, Notice.@Nullable Heard latest) {
        terminals.all().stream()
                .filter(other -> other.place().equals(place) && !other.revoked())
                .forEach(other -> tell(other, latest));
    }

    /// What a terminal hears: the calls of its place that ring, and what has just become of one. The caller too hears
    /// what became of its own.
    private void tell(Terminal to, Notice.@Nullable Heard latest) {
        var all = new LinkedHashMap<TerminalId, Notice.Heard>();
        ringing.forEach((id, ring) -> all.put(id, ring.heard));
        if (latest != null) {
            all.put(latest.terminal(), latest);
        }
        var heard = all.values().stream()
                .filter(each -> each.place().equals(to.place()))
                .filter(each -> !each.terminal().equals(to.id()) || each.state() != Call.State.RINGING)
                .toList();
        answers.notify(to.id(), new Notice(heard, Optional.of(desks(to))));
    }

    private int desks(Terminal of) {
        List<Terminal> others = terminals.all().stream()
                .filter(other ->
                        other.place().equals(of.place()) && other.role().equals(DESK))
                .filter(other -> !other.revoked() && !other.id().equals(of.id()) && online.contains(other.id()))
                .toList();
        return others.size();
    }
}
