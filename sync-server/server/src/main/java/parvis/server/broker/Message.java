package parvis.server.broker;

import io.vertx.core.buffer.Buffer;
import org.jspecify.annotations.Nullable;

/// A message on its way to one reader.
///
/// @param topic where it was published
/// @param payload shared by all readers
/// @param qos 0 or 1
/// @param retained whether it was kept, and is older than the subscription
/// @param share what its publisher has waiting at the gateway; absent where nothing is counted
record Message(
        String topic,
        Buffer payload,
        int qos,
        boolean retained,
        @Nullable Share share) {
    int bytes() {
        return payload.length() + topic.length();
    }

    void gone() {
        if (share != null) {
            share.give();
        }
    }
}
