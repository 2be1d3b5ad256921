package parvis.server;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.TerritoryId;
import parvis.server.account.PasswordHash;
import parvis.server.broker.Credentials;
import parvis.server.broker.Peer;
import parvis.server.ingest.Terminal;
import parvis.server.ingest.Terminals;

/// Who may connect to the broker: enrolled terminals, and the server's own gateway by a secret drawn at this start.
///
/// The slow hash is computed at a terminal's first connection; then its secret is known again by a keyed hash that
/// lives in this process alone, so that five hundred terminals that come back at one moment are not kept waiting.
final class TerminalDoor implements Credentials {
    private final TerritoryId territory;
    private final Terminals terminals;
    private final PasswordHash passwords;
    private final String gatewaySecret;
    private final SecretKeySpec key;
    private final Map<TerminalId, Seen> seen = new ConcurrentHashMap<>();

    TerminalDoor(
            TerritoryId territory,
            Terminals terminals,
            PasswordHash passwords,
            String gatewaySecret,
            SecureRandom random) {
        this.territory = territory;
        this.terminals = terminals;
        this.passwords = passwords;
        this.gatewaySecret = gatewaySecret;
        var bytes = new byte[32];
        random.nextBytes(bytes);
        key = new SecretKeySpec(bytes, "HmacSHA256");
    }

    @Override
    public Optional<Peer> signIn(String user, String secret) {
        if (user.equals(Peer.SERVER_USER)) {
            return MessageDigest.isEqual(keyed(gatewaySecret), keyed(secret))
                    ? Optional.of(new Peer.Gateway())
                    : Optional.empty();
        }
        try {
            var id = new TerminalId(user);
            var enrolled = terminals.find(id).filter(terminal -> !terminal.revoked());
            var hash = terminals.secretHash(id);
            return enrolled.isPresent() && hash.isPresent() && matches(id, secret, hash.get())
                    ? enrolled.map(Terminal::id).map(known -> new Peer.Terminal(territory, known))
                    : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        } catch (PasswordHash.Busy busy) {
            // Refused now; it comes back in its own time.
            return Optional.empty();
        }
    }

    private boolean matches(TerminalId id, String secret, String hash) {
        var keyed = keyed(secret);
        var before = seen.get(id);
        if (before != null && before.hash.equals(hash) && MessageDigest.isEqual(before.keyed, keyed)) {
            return true;
        }
        var matches = passwords.matches(secret, hash);
        if (matches) {
            seen.put(id, new Seen(hash, keyed));
        }
        return matches;
    }

    private byte[] keyed(String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(secret.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HmacSHA256", impossible);
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Seen(String hash, byte[] keyed) {}
}
