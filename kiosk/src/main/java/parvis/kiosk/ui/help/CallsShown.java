package parvis.kiosk.ui.help;

import java.util.List;
import java.util.Optional;
import parvis.kiosk.help.CallsHere;
import parvis.kiosk.help.HeardCall;
import parvis.kiosk.ui.TeamCalls;
import parvis.kiosk.ui.Texts;

/// What a team is told of a call: at which terminal, and what is done about it. Nothing of who calls is known.
public final class CallsShown implements TeamCalls {
    /// A terminal's name that is longer is cut, so that the line stays one: names of one place differ at their ends.
    private static final int LONG = 10;

    private final CallsHere calls;

    /// @param calls those of the place
    public CallsShown(CallsHere calls) {
        this.calls = calls;
    }

    @Override
    public Optional<Shown> shown(Texts texts) {
        var all = calls.calls();
        return all.stream().findFirst().map(first -> shown(first, all, texts));
    }

    private Shown shown(HeardCall call, List<HeardCall> all, Texts texts) {
        var name = end(call.terminal().value());
        return switch (call.stand()) {
            case HeardCall.Stand.Rings() -> {
                var others = all.stream().filter(HeardCall::rings).count() - 1;
                yield new Shown(
                        texts.get("team.call", name, others),
                        texts.get("team.call.line", name, others),
                        texts.get("team.call.brief", name, others),
                        Optional.of(new Actions(() -> calls.answer(call), () -> calls.end(call))));
            }
            case HeardCall.Stand.Ours(var told) ->
                told
                        ? done(texts.get("team.call.ours", name), texts.get("team.call.ours.line", name))
                        : done(texts.get("team.call.untold", name), texts.get("team.call.untold.line", name));
            case HeardCall.Stand.Theirs() ->
                done(texts.get("team.call.theirs", name), texts.get("team.call.theirs.line", name));
            case HeardCall.Stand.Ended() ->
                done(texts.get("team.call.ended", name), texts.get("team.call.ended.line", name));
        };
    }

    private static String end(String name) {
        return name.length() <= LONG ? name : "…" + name.substring(name.length() - LONG + 1);
    }

    private static Shown done(String sentence, String line) {
        return new Shown(sentence, line, line, Optional.empty());
    }
}
