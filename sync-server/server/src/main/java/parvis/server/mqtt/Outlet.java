package parvis.server.mqtt;

/// The way out while there is a connection.
@FunctionalInterface
interface Outlet {
    /// Hands a message to the network; it may be lost. Never waits, never throws.
    void publish(String topic, byte[] payload, boolean retained);
}
