package parvis.server.broker;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.net.InetSocketAddress;
import java.util.EnumSet;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// One TCP connection below the MQTT protocol. It gives what the protocol's server hides: whether the other end
/// reads, a way to read no further from it, and a word when it is gone, however it went.
///
/// Confined to the broker's one event loop, but for its construction and [#close].
final class Wire extends ChannelInboundHandlerAdapter {
    /// Why nothing is read from this wire for now.
    enum Reason {
        /// Its secret is being looked at.
        SIGN_IN,
        /// It has talked ahead of the gateway.
        SHARE,
        /// It does not read its answers.
        UNREAD
    }

    private final Channel channel;
    private final Refusals refusals;
    private final String address;
    private final String remote;
    private final Set<Reason> paused = EnumSet.noneOf(Reason.class);
    private Runnable whenWritable = () -> {};
    private @Nullable Guard guard;
    private volatile boolean doomed;

    Wire(Channel channel, InetSocketAddress remote, int listener, Refusals refusals) {
        this.channel = channel;
        this.refusals = refusals;
        this.address = remote.getAddress().getHostAddress();
        this.remote = key(address, remote.getPort(), listener);
    }

    /// @param port the other end's
    /// @param listener our own port: one client may come from one port to two of ours
    static String key(String address, int port, int listener) {
        return address + " " + port + " " + listener;
    }

    /// The other end's address, without its port.
    String address() {
        return address;
    }

    /// The other end's address and port, as [#key].
    String remote() {
        return remote;
    }

    boolean writable() {
        return channel.isActive() && channel.isWritable();
    }

    void whenWritable(Runnable action) {
        whenWritable = action;
    }

    /// Runs the action on the event loop when the connection is gone, at once if it is already.
    void whenClosed(Runnable action) {
        var _ = channel.closeFuture().addListener(_ -> channel.eventLoop().execute(action));
    }

    boolean active() {
        return channel.isActive();
    }

    /// Lets the packets through that came behind CONNECT while its secret was looked at.
    void signedIn() {
        if (guard != null) {
            guard.open();
        }
    }

    /// Closes now, or as soon as the connection has its event loop. May be called on any thread.
    void close() {
        doomed = true;
        if (channel.isRegistered()) {
            var _ = channel.close();
        }
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        if (doomed) {
            var _ = context.close();
        } else {
            context.fireChannelActive();
        }
    }

    void pause(Reason reason) {
        paused.add(reason);
        channel.config().setAutoRead(false);
    }

    void resume(Reason reason) {
        if (paused.remove(reason) && paused.isEmpty()) {
            channel.config().setAutoRead(true);
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        var pipeline = context.pipeline();
        if (guard == null && pipeline.get("mqttDecoder") != null) {
            guard = new Guard(pipeline.channel(), refusals);
            pipeline.addBefore("handler", "guard", guard);
        }
        context.fireChannelRead(bytes);
    }

    /// What is no TLS, or a handshake that was not to be: the protocol above never hears of it.
    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        if (cause instanceof SSLException || cause.getCause() instanceof SSLException) {
            refusals.count(Refusals.Why.MALFORMED);
            var _ = context.close();
        } else {
            context.fireExceptionCaught(cause);
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        if (channel.isWritable()) {
            resume(Reason.UNREAD);
            channel.eventLoop().execute(whenWritable);
        } else {
            pause(Reason.UNREAD);
        }
        context.fireChannelWritabilityChanged();
    }
}
