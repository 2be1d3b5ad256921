package parvis.kiosk.sync;

import java.util.Map;
import java.util.Optional;

/// Where the catalogue that stands lies over a restart: the bytes as they came.
public interface CatalogueShelf {
    /// What lies there, empty before the first catalogue.
    Optional<Kept> load();

    /// Puts a whole catalogue in the place of the one before, in one COMMIT.
    void replace(Kept kept);

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
