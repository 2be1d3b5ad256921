package parvis.kiosk.sync;

import parvis.protocol.delivery.Link;
import parvis.protocol.message.Agenda;
import parvis.protocol.message.Call;
import parvis.protocol.message.TerminalStatus;

/// The way to the server with all that the terminal says on it. It connects by itself, and again after each loss.
public interface Uplink extends Link, AutoCloseable {
    /// Begins to connect; tells `downlink` what happens.
    void start(Downlink downlink);

    /// Publishes the terminal's health, retained.
    void publish(TerminalStatus status);

    /// Publishes the sessions that the terminal owns, or a part of them, retained.
    void publish(Agenda agenda);

    /// Publishes a call for help, or what is said to one.
    void publish(Call call);

    /// Says goodbye where it can, in a few seconds at most, and ends.
    @Override
    void close();
}
