package parvis.server.broker;

import java.util.Optional;

/// Knows the secrets of the terminals and of the gateway. Asked at each CONNECT, on a thread that may wait.
@FunctionalInterface
public interface Credentials {
    /// Who signs in with this user (which is also the client id) and this secret.
    ///
    /// @return empty when the user is unknown, revoked, or the secret is wrong: one answer for all three
    Optional<Peer> signIn(String user, String secret);
}
