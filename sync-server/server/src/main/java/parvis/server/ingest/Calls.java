package parvis.server.ingest;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parvis.protocol.message.Call;
import parvis.protocol.message.Notice;
import parvis.protocol.message.TerminalId;

/// Hands a call for help to the other terminals of its place. Lives in memory alone: a call is over in minutes, and
/// without the server the caller's own light and sound remain.
final class Calls {
    private final Terminals terminals;
    private final Answers answers;
    private final Map<TerminalId, Notice.Heard> ringing = new LinkedHashMap<>();

    Calls(Terminals terminals, Answers answers) {
        this.terminals = terminals;
        this.answers = answers;
    }

    /// Takes what a terminal says of a call: it rings and cancels its own, and answers those of its place.
    ///
    /// @return false when the call is not its to speak of
    boolean take(Terminal from, Call call, Instant now) {
        var caller =
                terminals.find(call.terminal()).filter(known -> known.place().equals(from.place()));
        var own = call.terminal().equals(from.id());
        if (caller.isEmpty() || own == (call.state() == Call.State.ANSWERED)) {
            return false;
        }
        var before = ringing.get(call.terminal());
        var since = before == null ? now : before.since();
        var heard = new Notice.Heard(call.terminal(), from.place(), since, call.state());
        switch (call.state()) {
            case RINGING -> ringing.put(call.terminal(), heard);
            case ANSWERED, CANCELLED -> ringing.remove(call.terminal());
        }
        terminals.all().stream()
                .filter(other -> other.place().equals(from.place()) && !other.revoked())
                .forEach(other -> answers.notify(other.id(), new Notice(calls(other, heard))));
        return true;
    }

    /// What a terminal hears: the calls of its place that ring, and what has just become of one. The caller too hears
    /// what became of its own.
    private List<Notice.Heard> calls(Terminal of, Notice.Heard latest) {
        var all = new LinkedHashMap<>(ringing);
        all.put(latest.terminal(), latest);
        return all.values().stream()
                .filter(heard -> heard.place().equals(of.place()))
                .filter(heard -> !heard.terminal().equals(of.id()) || heard.state() != Call.State.RINGING)
                .toList();
    }
}
