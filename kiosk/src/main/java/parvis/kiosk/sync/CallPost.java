package parvis.kiosk.sync;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.kiosk.help.Post;
import parvis.protocol.codec.Codec;
import parvis.protocol.codec.Decoded;
import parvis.protocol.message.Call;
import parvis.protocol.message.Notice;

/// Calls for help on the delivery's thread: nobody who touches a screen waits for the network.
final class CallPost implements Post {
    private static final Logger LOG = LoggerFactory.getLogger(CallPost.class);

    private final Uplink uplink;
    private final Consumer<Runnable> turn;
    private final List<News> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean connected;

    /// @param turn runs something on the delivery's thread, soon
    CallPost(Uplink uplink, Consumer<Runnable> turn) {
        this.uplink = uplink;
        this.turn = turn;
    }

    @Override
    public boolean say(Call call) {
        turn.accept(() -> uplink.publish(call));
        return connected;
    }

    @Override
    public void onNews(News news) {
        listeners.add(news);
    }

    void connected() {
        connected = true;
        listeners.forEach(News::connected);
    }

    void lost() {
        connected = false;
        listeners.forEach(News::lost);
    }

    void notice(byte[] payload) {
        switch (Codec.notice(payload)) {
            case Decoded.Sound<Notice>(var notice) -> listeners.forEach(news -> news.heard(notice));
            case Decoded.Unreadable<Notice>(var _, var why) -> LOG.warn("a notice cannot be read: {}", why);
        }
    }
}
