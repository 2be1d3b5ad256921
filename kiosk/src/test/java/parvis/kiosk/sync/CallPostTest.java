package parvis.kiosk.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import parvis.kiosk.help.Post;
import parvis.protocol.codec.Codec;
import parvis.protocol.message.Call;
import parvis.protocol.message.Notice;
import parvis.protocol.message.TerminalId;

final class CallPostTest {
    private static final Call CALL = new Call(new TerminalId("borne-1"), Call.State.RINGING);

    private final Line line = new Line();
    private final Queue<Runnable> turns = new ArrayDeque<>();
    private final CallPost post = new CallPost(line, turns::add);
    private final List<String> news = new ArrayList<>();

    CallPostTest() {
        post.onNews(new Post.News() {
            @Override
            public void connected() {
                news.add("connected");
            }

            @Override
            public void lost() {
                news.add("lost");
            }

            @Override
            public void heard(Notice notice) {
                news.add("heard " + notice.desks().orElse(-1));
            }
        });
    }

    @Test
    void who_touches_a_screen_does_not_wait_for_the_network() {
        post.connected();
        assertTrue(post.say(CALL));
        assertEquals(List.of(), List.copyOf(line.calls), "it leaves on the delivery's thread");
        turns.remove().run();
        assertEquals(List.of(CALL), List.copyOf(line.calls));
    }

    @Test
    void whether_it_can_leave_is_known_at_once() {
        assertFalse(post.say(CALL));
        post.connected();
        assertTrue(post.say(CALL));
        post.lost();
        assertFalse(post.say(CALL));
        assertEquals(List.of("connected", "lost"), news);
    }

    @Test
    void a_notice_is_told_and_one_that_cannot_be_read_stops_nobody() {
        post.notice("{".getBytes(StandardCharsets.UTF_8));
        post.notice(Codec.encode(new Notice(List.of(), Optional.of(2))));
        assertEquals(List.of("heard 2"), news);
    }
}
