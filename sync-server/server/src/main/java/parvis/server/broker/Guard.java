package parvis.server.broker;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.mqtt.MqttMessage;
import io.netty.handler.codec.mqtt.MqttQoS;
import io.netty.handler.codec.mqtt.MqttUnacceptableProtocolVersionException;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;
import parvis.server.broker.Refusals.Why;

/// Stands between MQTT's decoder and its server, and closes quietly what the latter would log with a stack each:
/// garbage, packets before CONNECT, a second CONNECT, packets that only a server sends, and QoS 2.
///
/// What comes right behind CONNECT, as a client may do, waits here until the secret was looked at; it is never more
/// than one read of the socket, since nothing more is read meanwhile.
final class Guard extends ChannelInboundHandlerAdapter {
    private enum State {
        FRESH,
        ASKING,
        OPEN,
        OVER
    }

    private final Channel channel;
    private final Refusals refusals;
    private final ArrayDeque<MqttMessage> held = new ArrayDeque<>();
    private State state = State.FRESH;
    private @Nullable ChannelHandlerContext context;

    Guard(Channel channel, Refusals refusals) {
        this.channel = channel;
        this.refusals = refusals;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        this.context = context;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object packet) {
        if (state == State.OVER || !channel.isActive() || !(packet instanceof MqttMessage message)) {
            ReferenceCountUtil.release(packet);
        } else if (message.decoderResult().isFailure()) {
            failed(context, message);
        } else if (!inOrder(message)) {
            close(packet, Why.OUT_OF_ORDER);
        } else if (state == State.ASKING) {
            held.add(message);
        } else {
            pass(context, message);
        }
    }

    private void pass(ChannelHandlerContext context, MqttMessage message) {
        switch (message.fixedHeader().messageType()) {
            case CONNECT -> state = State.ASKING;
            case DISCONNECT -> state = State.OVER;
            default -> {
                // All others leave the state as it is.
            }
        }
        context.fireChannelRead(message);
    }

    private void failed(ChannelHandlerContext context, MqttMessage message) {
        if (state == State.FRESH
                && message.decoderResult().cause() instanceof MqttUnacceptableProtocolVersionException) {
            // The server answers this one, so that the client knows which version to try.
            state = State.OVER;
            refusals.count(Why.BAD_VERSION);
            context.fireChannelRead(message);
        } else {
            close(message, Why.MALFORMED);
        }
    }

    private boolean inOrder(MqttMessage message) {
        return switch (message.fixedHeader().messageType()) {
            case CONNECT -> state == State.FRESH;
            case PUBLISH -> state != State.FRESH && message.fixedHeader().qosLevel() != MqttQoS.EXACTLY_ONCE;
            case PUBACK, SUBSCRIBE, UNSUBSCRIBE, PINGREQ, DISCONNECT -> state != State.FRESH;
            case CONNACK, PUBREC, PUBREL, PUBCOMP, SUBACK, UNSUBACK, PINGRESP, AUTH -> false;
        };
    }

    /// Lets the held packets through: the peer is known.
    void open() {
        state = State.OPEN;
        if (context == null || held.isEmpty()) {
            return;
        }
        for (var next = held.poll(); next != null; next = held.poll()) {
            channelRead(context, next);
        }
        // Without it what they were answered would not be flushed.
        context.fireChannelReadComplete();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        held.forEach(ReferenceCountUtil::release);
        held.clear();
        context.fireChannelInactive();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        close(cause, Why.MALFORMED);
    }

    private void close(Object packet, Why why) {
        ReferenceCountUtil.release(packet);
        if (state != State.OVER) {
            state = State.OVER;
            refusals.count(why);
            var _ = channel.close();
        }
    }
}
