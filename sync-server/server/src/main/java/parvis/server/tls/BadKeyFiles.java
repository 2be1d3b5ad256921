package parvis.server.tls;

import java.nio.file.Path;

/// A certificate or a key that cannot be used. Its message is a French sentence for the technician.
public final class BadKeyFiles extends Exception {
    private static final long serialVersionUID = 1L;

    BadKeyFiles(Path file, String what) {
        super("[TLS] " + file + " : " + what + ".");
    }
}
