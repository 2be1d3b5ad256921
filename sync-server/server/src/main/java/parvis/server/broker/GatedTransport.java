package parvis.server.broker;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFactory;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.ServerChannel;
import io.netty.channel.socket.DatagramChannel;
import io.netty.channel.socket.InternetProtocolFamily;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.ssl.SslContext;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.net.TcpConfig;
import io.vertx.core.spi.transport.Transport;
import java.util.List;
import java.util.Optional;

/// Java's own sockets, with the [Gate] at `accept`: Vert.x offers no other place before the first byte. TLS is undone
/// there too, below everything that looks at a packet: so a secured connection is guarded exactly as a plain one.
final class GatedTransport implements io.vertx.core.transport.Transport, Transport {
    private final Transport sockets = io.vertx.core.transport.Transport.NIO.implementation();
    private final Gate gate;
    private volatile Optional<SslContext> next = Optional.empty();

    GatedTransport(Gate gate) {
        this.gate = gate;
    }

    /// The listener that is made next speaks TLS with these, or none.
    void nextListens(Optional<SslContext> secured) {
        next = secured;
    }

    @Override
    public ChannelFactory<? extends ServerChannel> serverChannelFactory(boolean domainSocket) {
        return () -> new GatedServerChannel(gate, next);
    }

    private static final class GatedServerChannel extends NioServerSocketChannel {
        private final Gate gate;
        private final Optional<SslContext> secured;

        GatedServerChannel(Gate gate, Optional<SslContext> secured) {
            this.gate = gate;
            this.secured = secured;
        }

        @Override
        protected int doReadMessages(List<Object> accepted) throws Exception {
            int count = super.doReadMessages(accepted);
            if (count > 0 && accepted.getLast() instanceof Channel channel && !gate.admit(channel, secured)) {
                accepted.removeLast();
                channel.unsafe().closeForcibly();
                return 0;
            }
            return count;
        }
    }

    @Override
    public String name() {
        return "gated";
    }

    @Override
    public boolean available() {
        return true;
    }

    @Override
    public Throwable unavailabilityCause() {
        throw new IllegalStateException("always available");
    }

    @Override
    public Transport implementation() {
        return this;
    }

    @Override
    public java.net.SocketAddress convert(SocketAddress address) {
        return sockets.convert(address);
    }

    @Override
    public SocketAddress convert(java.net.SocketAddress address) {
        return sockets.convert(address);
    }

    @Override
    public IoHandlerFactory ioHandlerFactory() {
        return sockets.ioHandlerFactory();
    }

    @Override
    @SuppressWarnings("deprecation") // The interface asks for it.
    public DatagramChannel datagramChannel(InternetProtocolFamily family) {
        return sockets.datagramChannel(family);
    }

    @Override
    public ChannelFactory<? extends DatagramChannel> datagramChannelFactory() {
        return sockets.datagramChannelFactory();
    }

    @Override
    public ChannelFactory<? extends Channel> channelFactory(boolean domainSocket) {
        return sockets.channelFactory(domainSocket);
    }

    @Override
    public void configure(TcpConfig config, boolean domainSocket, io.netty.bootstrap.ServerBootstrap bootstrap) {
        sockets.configure(config, domainSocket, bootstrap);
    }

    @Override
    public void configure(TcpConfig config, boolean domainSocket, io.netty.bootstrap.Bootstrap bootstrap) {
        sockets.configure(config, domainSocket, bootstrap);
    }
}
