package parvis.kiosk.help;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parvis.protocol.message.Call;
import parvis.protocol.message.Notice;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;

/// A way to the others that a test plays: what was said, and what comes back.
public final class FakePost implements Post {
    private static final PlaceId PLACE = new PlaceId("mairie");

    public final List<Call> said = new ArrayList<>();
    private final List<News> listeners = new ArrayList<>();
    private boolean connected;

    @Override
    public boolean say(Call call) {
        if (connected) {
            said.add(call);
        }
        return connected;
    }

    @Override
    public void onNews(News news) {
        listeners.add(news);
    }

    public void connect() {
        connected = true;
        listeners.forEach(News::connected);
    }

    public void cut() {
        connected = false;
        listeners.forEach(News::lost);
    }

    /// The server says that.
    public void hear(Optional<Integer> desks, Notice.Heard... calls) {
        listeners.forEach(news -> news.heard(new Notice(List.of(calls), desks)));
    }

    public static Notice.Heard ringing(String terminal, String since) {
        return new Notice.Heard(new TerminalId(terminal), PLACE, Instant.parse(since), Call.State.RINGING);
    }

    public static Notice.Heard over(String terminal, String since, Call.State state, String by) {
        return new Notice.Heard(
                new TerminalId(terminal), PLACE, Instant.parse(since), state, Optional.of(new TerminalId(by)));
    }

    /// Each as `borne-1 RINGING`.
    public List<String> words() {
        return said.stream().map(call -> call.terminal() + " " + call.state()).toList();
    }
}
