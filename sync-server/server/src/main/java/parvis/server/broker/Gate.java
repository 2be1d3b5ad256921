package parvis.server.broker;

import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslHandler;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import parvis.server.broker.Refusals.Why;

/// Counts TCP connections as they are accepted, before any byte of theirs is read.
///
/// Who has not signed in is cheap to replace: when too many wait, the oldest is cut, since an honest client waits
/// for an instant only. So a flood of strangers never keeps a terminal out.
final class Gate {
    /// Bytes that may wait in a socket for its reader before its answers stop.
    private static final WriteBufferWaterMark UNREAD = new WriteBufferWaterMark(64 * 1024, 256 * 1024);

    private static final int FAREWELL_MS = 200;

    private final Limits limits;
    private final Refusals refusals;
    private final Map<String, Wire> wires = new HashMap<>();
    private final Map<String, Integer> perAddress = new HashMap<>();
    /// Who has not signed in, oldest first; the protocol's own timer cuts them after ten seconds.
    private final Set<Wire> unsigned = new LinkedHashSet<>();

    Gate(Limits limits, Refusals refusals) {
        this.limits = limits;
        this.refusals = refusals;
    }

    /// Lets a connection in, if there is room.
    ///
    /// @param secured what its TLS is spoken with; none where it may be spoken with in clear
    /// @return false when the connection must be closed at once
    synchronized boolean admit(Channel channel, Optional<SslContext> secured) {
        if (!(channel.remoteAddress() instanceof InetSocketAddress remote)
                || !(channel.localAddress() instanceof InetSocketAddress local)) {
            return false;
        }
        var wire = new Wire(channel, remote, local.getPort(), refusals);
        if (!roomFor(wire.address())) {
            refusals.count(Why.TOO_MANY_CONNECTIONS);
            return false;
        }
        wires.put(wire.remote(), wire);
        perAddress.merge(wire.address(), 1, Integer::sum);
        unsigned.add(wire);
        channel.config().setOption(ChannelOption.WRITE_BUFFER_WATER_MARK, UNREAD);
        secured.ifPresent(tls -> channel.pipeline().addLast("tls", handler(tls, channel)));
        channel.pipeline().addLast("wire", wire);
        var _ = channel.closeFuture().addListener(_ -> gone(wire));
        return true;
    }

    private static SslHandler handler(SslContext tls, Channel channel) {
        var handler = tls.newHandler(channel.alloc());
        handler.setHandshakeTimeout(Limits.CONNECT_SECONDS, TimeUnit.SECONDS);
        // Who does not read its answers is not waited for with the last of them.
        handler.setCloseNotifyFlushTimeoutMillis(FAREWELL_MS);
        return handler;
    }

    private boolean roomFor(String address) {
        long here =
                unsigned.stream().filter(wire -> wire.address().equals(address)).count();
        if (here >= limits.unsignedPerAddress()
                || perAddress.getOrDefault(address, 0) >= limits.connectionsPerAddress()) {
            return cutOldest(Optional.of(address));
        }
        if (unsigned.size() >= limits.unsigned() || wires.size() >= limits.connections()) {
            return cutOldest(Optional.empty());
        }
        return true;
    }

    private boolean cutOldest(Optional<String> address) {
        var oldest = unsigned.stream()
                .filter(wire -> address.map(wire.address()::equals).orElse(true))
                .findFirst();
        oldest.ifPresent(wire -> {
            refusals.count(Why.TOO_MANY_CONNECTIONS);
            gone(wire);
            wire.close();
        });
        return oldest.isPresent();
    }

    synchronized Optional<Wire> find(String address, int port, int listener) {
        return Optional.ofNullable(wires.get(Wire.key(address, port, listener)));
    }

    synchronized void signedIn(Wire wire) {
        unsigned.remove(wire);
    }

    synchronized int connections() {
        return wires.size();
    }

    private synchronized void gone(Wire wire) {
        unsigned.remove(wire);
        if (wires.remove(wire.remote(), wire)) {
            perAddress.computeIfPresent(wire.address(), (_, count) -> count == 1 ? null : count - 1);
        }
    }
}
