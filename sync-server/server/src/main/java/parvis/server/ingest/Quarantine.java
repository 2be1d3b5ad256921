package parvis.server.ingest;

import java.util.List;

/// What the server did not take. Raw text is kept up to a bound in all; the oldest goes first.
public interface Quarantine {
    /// The newest first, from the one after `after` on.
    ///
    /// @param after a [Quarantined#key], or empty for the first page
    /// @throws IllegalArgumentException when `after` is no key
    List<Quarantined> list(String after, int limit);
}
