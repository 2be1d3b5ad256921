package parvis.server.broker;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.mqtt.MqttMessage;
import io.netty.handler.codec.mqtt.MqttQoS;
import io.netty.handler.codec.mqtt.MqttUnacceptableProtocolVersionException;
import io.netty.util.ReferenceCountUtil;
import parvis.server.broker.Refusals.Why;

/// Stands between MQTT's decoder and its server, and closes quietly what the latter would log with a stack each:
/// garbage, packets before CONNECT, a second CONNECT, packets that only a server sends, and QoS 2.
final class Guard extends ChannelInboundHandlerAdapter {
    private final Refusals refusals;
    private boolean greeted;
    private boolean closed;

    Guard(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object packet) {
        if (closed) {
            ReferenceCountUtil.release(packet);
        } else if (!(packet instanceof MqttMessage message)) {
            context.fireChannelRead(packet);
        } else if (message.decoderResult().isFailure()) {
            if (!greeted && message.decoderResult().cause() instanceof MqttUnacceptableProtocolVersionException) {
                greeted = true;
                refusals.count(Why.BAD_VERSION);
                context.fireChannelRead(packet);
            } else {
                close(context, packet, Why.MALFORMED);
            }
        } else if (!inOrder(message)) {
            close(context, packet, Why.OUT_OF_ORDER);
        } else {
            context.fireChannelRead(packet);
        }
    }

    private boolean inOrder(MqttMessage message) {
        return switch (message.fixedHeader().messageType()) {
            case CONNECT -> {
                boolean first = !greeted;
                greeted = true;
                yield first;
            }
            case PUBLISH -> greeted && message.fixedHeader().qosLevel() != MqttQoS.EXACTLY_ONCE;
            case PUBACK, SUBSCRIBE, UNSUBSCRIBE, PINGREQ, DISCONNECT -> greeted;
            case CONNACK, PUBREC, PUBREL, PUBCOMP, SUBACK, UNSUBACK, PINGRESP, AUTH -> false;
        };
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        close(context, cause, Why.MALFORMED);
    }

    private void close(ChannelHandlerContext context, Object packet, Why why) {
        ReferenceCountUtil.release(packet);
        if (!closed) {
            closed = true;
            refusals.count(why);
            var _ = context.close();
        }
    }
}
