package parvis.server.broker;

import java.util.Optional;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.TerritoryId;

/// A broker under test, in a process of its own. Its users are `server`, the terminals `borne-1` to `borne-999` of
/// `bourg-exemple` and `autre-1` of `autre-bourg`; each one's secret is [#secret].
interface BrokerSubject {
    String TERRITORY = "bourg-exemple";

    int port();

    /// Takes a terminal's right away, and its live connection with it.
    void revoke(String terminal) throws Exception;

    /// Memory in use after a collection, where the broker can say it.
    Optional<Long> heapBytes() throws Exception;

    /// Lines that it has logged so far.
    int logLines() throws Exception;

    void stop() throws Exception;

    static String secret(String user) {
        return "secret-of-" + user;
    }

    static String topic(String terminal, String leaf) {
        return "parvis/1/" + TERRITORY + "/" + terminal + "/" + leaf;
    }

    /// Who that is, when the secret is right.
    static Optional<Peer> signIn(String user, String secret) {
        if (!secret.equals(secret(user))) {
            return Optional.empty();
        }
        if (user.equals(Peer.SERVER_USER)) {
            return Optional.of(new Peer.Gateway());
        }
        if (user.matches("borne-[1-9][0-9]{0,2}")) {
            return Optional.of(new Peer.Terminal(new TerritoryId(TERRITORY), new TerminalId(user)));
        }
        if (user.equals("autre-1")) {
            return Optional.of(new Peer.Terminal(new TerritoryId("autre-bourg"), new TerminalId(user)));
        }
        return Optional.empty();
    }
}
