package parvis.server.broker;

/// How much the broker bears before it refuses or cuts.
///
/// @param connections TCP connections in all
/// @param connectionsPerAddress of these, from one address (terminals of a town may share one)
/// @param unsigned connections that have not signed in; when one more comes, the oldest of them is cut
/// @param unsignedPerAddress of these, from one address
/// @param subscriptions filters of one connection
/// @param window messages sent to one reader and not yet acknowledged by it
/// @param queue messages that wait for one terminal; a terminal further behind is cut
/// @param queueBytes the same in bytes
/// @param gatewayQueueBytes bytes that wait for the gateway; who pushes beyond is cut and comes back later
/// @param share messages of one terminal that wait for the gateway; at that many its socket is read no further
/// @param retainedBytes retained messages in all
/// @param refusals forbidden publishes and filters of one connection before it is cut
/// @param signIns sign-ins under way at once
public record Limits(
        int connections,
        int connectionsPerAddress,
        int unsigned,
        int unsignedPerAddress,
        int subscriptions,
        int window,
        int queue,
        int queueBytes,
        int gatewayQueueBytes,
        int share,
        int retainedBytes,
        int refusals,
        int signIns) {
    /// Payload of one message, as the contract says.
    public static final int PAYLOAD_BYTES = 32_768;

    /// One MQTT packet: a payload and a topic.
    public static final int PACKET_BYTES = 40_960;

    /// Seconds from TCP's first packet to a whole CONNECT.
    public static final int CONNECT_SECONDS = 10;

    private static final int MIB = 1 << 20;

    /// @throws IllegalArgumentException when a limit would refuse everything
    public Limits {
        if (Math.min(connections, Math.min(window, queue)) < 1) {
            throw new IllegalArgumentException("a limit < 1: " + connections + ", " + window + ", " + queue);
        }
    }

    /// What a town's server bears in 256 MiB of heap.
    public static Limits ofATown() {
        return new Limits(4_000, 1_200, 1_500, 1_000, 10, 100, 500, 8 * MIB, 48 * MIB, 64, 32 * MIB, 1_000, 1_000);
    }
}
