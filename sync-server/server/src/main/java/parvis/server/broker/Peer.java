package parvis.server.broker;

import parvis.protocol.message.TerminalId;
import parvis.protocol.message.TerritoryId;

/// Who is at the other end of a connection, once the secret was right.
public sealed interface Peer {
    /// The user name and client id of the server's own gateway.
    String SERVER_USER = "server";

    /// The name under which this peer signs in: its MQTT user and its client id.
    String user();

    /// The server's gateway: reads all terminals, writes acknowledgements, notices and catalogues.
    record Gateway() implements Peer {
        @Override
        public String user() {
            return SERVER_USER;
        }
    }

    /// A terminal: speaks for itself alone.
    ///
    /// @param territory the territory that enrolled it
    /// @param terminal its id
    record Terminal(TerritoryId territory, TerminalId terminal) implements Peer {
        /// @throws IllegalArgumentException when the id would be read as something else in a topic
        public Terminal {
            if (terminal.value().equals(SERVER_USER) || terminal.value().equals("catalogue")) {
                throw new IllegalArgumentException("terminal id is reserved: " + terminal);
            }
        }

        @Override
        public String user() {
            return terminal.value();
        }
    }
}
