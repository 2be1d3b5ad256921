package parvis.protocol.message;

import java.util.List;
import java.util.Optional;

/// Which parts make the current catalogue. A terminal changes to it only when it holds every part and each hash is
/// right.
///
/// @param version names this state of the catalogue
/// @param parts its parts
public record Manifest(String version, List<Part> parts) {
    public Manifest {
        parts = List.copyOf(parts);
    }

    /// One part.
    ///
    /// @param name `places`, `activities`, `sessions`…
    /// @param sha256 of its bytes, 64 lower-case hexadecimal digits
    /// @param size in bytes
    /// @param url where to fetch it when it is too large for a message
    public record Part(String name, String sha256, int size, Optional<String> url) {}
}
