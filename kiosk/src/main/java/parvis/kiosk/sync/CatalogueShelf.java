package parvis.kiosk.sync;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import parvis.protocol.message.SessionId;

/// Where the catalogue that stands lies over a restart: the bytes as they came.
public interface CatalogueShelf {
    /// What lies there, empty before the first catalogue.
    Optional<Kept> load();

    /// Puts a whole catalogue in the place of the one before, in one COMMIT.
    ///
    /// @param starts when each of its sessions is to be: of one that was on the shelf before, the first start stays
    void replace(Kept kept, Map<SessionId, LocalDateTime> starts);

    /// When each session was first to be, as far as this terminal heard.
    Map<SessionId, LocalDateTime> firstStarts();

    /// One catalogue.
    ///
    /// @param manifest the manifest's bytes
    /// @param parts each part's bytes under their SHA-256
    @SuppressWarnings("ArrayRecordComponent")
    record Kept(byte[] manifest, Map<String, byte[]> parts) {
        public Kept {
            parts = Map.copyOf(parts);
        }
    }
}
