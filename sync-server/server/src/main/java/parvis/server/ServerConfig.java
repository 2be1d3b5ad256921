package parvis.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import parvis.server.tls.KeyFiles;

/// What a server needs to be told before it starts.
///
/// @param territory the folder of its territory pack
/// @param data the folder that holds what it keeps
/// @param http where its pages and its API listen
/// @param mqtt where its broker listens
/// @param provision a file of accounts, tokens and terminals that are set up at each start
/// @param sample true when all is invented: each page says so
/// @param stopWithStdin true when it ends with its standard input: who started it is gone
/// @param publicAddress where browsers find it, when that is not where it listens
/// @param tls the certificates with which pages and broker are spoken to from the network; none where both listen on
/// this machine only
/// @param backup where a copy of the store goes each night
/// @param metrics where numbers of this program are read by a monitoring system; nowhere, unless it is said
record ServerConfig(
        Path territory,
        Path data,
        Endpoint http,
        Endpoint mqtt,
        Optional<Path> provision,
        boolean sample,
        boolean stopWithStdin,
        Optional<URI> publicAddress,
        Optional<Certificates> tls,
        Backup backup,
        Optional<Endpoint> metrics) {
    /// What is kept of the store each night.
    ///
    /// @param folder where copies lie; best on another disk
    /// @param keep how many of the last stay, at least one
    record Backup(Path folder, int keep) {
        /// @throws IllegalArgumentException when none would stay
        Backup {
            if (keep < 1) {
                throw new IllegalArgumentException("no copy would stay: " + keep);
            }
        }
    }

    /// Whose certificates are shown.
    sealed interface Certificates {}

    /// The town's own files.
    record Given(KeyFiles files) implements Certificates {}

    /// An authority made here, at the first start.
    ///
    /// @param names by which browsers and terminals find this server; at least one
    record Own(List<String> names) implements Certificates {
        Own {
            names = List.copyOf(names);
            if (names.isEmpty()) {
                throw new IllegalArgumentException("a certificate without a name is for nobody");
            }
        }
    }

    /// An address to listen on.
    ///
    /// @param port 0 for any free one
    record Endpoint(String host, int port) {
        /// @throws IllegalArgumentException when the port is no port
        Endpoint {
            if (port < 0 || port > 65_535) {
                throw new IllegalArgumentException("port is not 0..65535: " + port);
            }
        }
    }
}
