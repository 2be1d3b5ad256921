package parvis.server.tls;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Locale;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The key that all listeners show, as the files hold it now. [#reload] changes it under them: connections that are
/// open stay as they are, the next handshake shows the new certificate. Files that cannot be used change nothing.
public final class ServerKeys extends X509ExtendedKeyManager {
    private static final Logger LOG = LoggerFactory.getLogger(ServerKeys.class);

    private final KeyFiles files;

    /// What is shown, and what was before: a handshake that has begun ends with the key that it began with.
    private volatile Shown shown;

    private record Shown(long number, KeyFiles.Identity now, KeyFiles.Identity before) {
        KeyFiles.@Nullable Identity of(String alias) {
            if (alias.equals(alias(number))) {
                return now;
            }
            return alias.equals(alias(number - 1)) ? before : null;
        }

        static String alias(long number) {
            return "parvis-" + number;
        }
    }

    private ServerKeys(KeyFiles files, KeyFiles.Identity identity) {
        this.files = files;
        this.shown = new Shown(1, identity, identity);
    }

    /// Reads them for the first time.
    ///
    /// @throws BadKeyFiles when they cannot be used
    public static ServerKeys of(KeyFiles files) throws BadKeyFiles {
        return new ServerKeys(files, files.read());
    }

    /// Reads the files again.
    ///
    /// @return true when another certificate is shown from now on
    public synchronized boolean reload() {
        try {
            var next = files.read();
            if (next.chain().equals(shown.now().chain())) {
                return false;
            }
            shown = new Shown(shown.number() + 1, next, shown.now());
            LOG.info("the certificates were read anew; they end on {}", next.ends());
            return true;
        } catch (BadKeyFiles bad) {
            LOG.error("the certificates stay as they were: {}", bad.getMessage());
            return false;
        }
    }

    /// When the first certificate that is shown ends.
    public Instant ends() {
        return shown.now().ends();
    }

    /// For listeners that take a whole context: TLS 1.2 and newer.
    public SSLContext context() {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(new KeyManager[] {this}, null, null);
            return context;
        } catch (GeneralSecurityException lacking) {
            throw new IllegalStateException("this Java has no TLS", lacking);
        }
    }

    @Override
    public @Nullable String chooseEngineServerAlias(
            String keyType, Principal @Nullable [] issuers, @Nullable SSLEngine engine) {
        var now = shown;
        var kind = now.now().key().getAlgorithm().toUpperCase(Locale.ROOT);
        return keyType.toUpperCase(Locale.ROOT).startsWith(kind) ? Shown.alias(now.number()) : null;
    }

    @Override
    public @Nullable String chooseServerAlias(String keyType, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return chooseEngineServerAlias(keyType, issuers, null);
    }

    @Override
    public String @Nullable [] getServerAliases(String keyType, Principal @Nullable [] issuers) {
        var alias = chooseEngineServerAlias(keyType, issuers, null);
        return alias == null ? null : new String[] {alias};
    }

    @Override
    public X509Certificate @Nullable [] getCertificateChain(String alias) {
        var identity = shown.of(alias);
        return identity == null ? null : identity.chain().toArray(X509Certificate[]::new);
    }

    @Override
    public @Nullable PrivateKey getPrivateKey(String alias) {
        var identity = shown.of(alias);
        return identity == null ? null : identity.key();
    }

    @Override
    public String @Nullable [] getClientAliases(String keyType, Principal @Nullable [] issuers) {
        return null;
    }

    @Override
    public @Nullable String chooseClientAlias(
            String[] keyType, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return null;
    }
}
