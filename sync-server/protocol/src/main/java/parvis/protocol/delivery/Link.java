package parvis.protocol.delivery;

import parvis.protocol.message.Batch;
import parvis.protocol.message.Hello;

/// The way to the server as the [Sender] sees it: it may lose, repeat and reorder anything. No method waits for the
/// network, throws, or calls the sender back; what cannot leave is lost, and the sender tries again in its own time.
public interface Link {
    /// Publishes a batch on the terminal's `facts` topic.
    ///
    /// @return the length of its payload in bytes, by which an unreadable answer says which payload it means
    int publish(Batch batch);

    /// Publishes a hello on the terminal's `hello` topic.
    ///
    /// @return the length of its payload in bytes
    int publish(Hello hello);

    /// Gives this connection up and makes a new one.
    void renew();
}
