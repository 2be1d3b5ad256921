package parvis.protocol.codec;

import java.time.Instant;
import java.util.Optional;
import parvis.protocol.message.Call;
import parvis.protocol.message.Notice;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;

/// Calls for help, and what the other terminals of the place hear of them.
final class CallJson {
    private static final int MOST_DESKS = 1_000_000;

    private CallJson() {}

    static byte[] write(Call call) {
        return Out.message(out -> out.text("terminal", call.terminal())
                .text("state", Words.of(call.state()))
                .text("since", call.since()));
    }

    static Call call(Json.Source source) {
        var tree = Tree.read(source);
        return new Call(
                tree.as("terminal", TerminalId::new),
                tree.oneOf("state", Words.CALLS),
                tree.optionally("since", Instant::parse));
    }

    static byte[] write(Notice notice) {
        return Out.message(out -> {
            out.objects(
                    "calls",
                    notice.calls(),
                    (each, heard) -> each.text("terminal", heard.terminal())
                            .text("place", heard.place())
                            .text("since", heard.since())
                            .text("state", Words.of(heard.state()))
                            .text("by", heard.by()));
            notice.desks().ifPresent(desks -> out.number("desks", desks));
        });
    }

    static Notice notice(Json.Source source) {
        var tree = Tree.read(source);
        var calls = tree.objects(
                "calls",
                each -> new Notice.Heard(
                        each.as("terminal", TerminalId::new),
                        each.as("place", PlaceId::new),
                        each.as("since", Instant::parse),
                        each.oneOf("state", Words.CALLS),
                        each.optionally("by", TerminalId::new)));
        var desks = tree.optionalWhole("desks", 0, MOST_DESKS);
        return new Notice(calls, desks.isPresent() ? Optional.of((int) desks.getAsLong()) : Optional.empty());
    }
}
