package parvis.kiosk.custody;

/// Makes a key of a code, slowly: what a guess costs whoever holds the card. Never called on the screen's
/// thread.
public interface KeyStretch {
    /// A fresh salt, and what a guess shall cost on this machine. Kept in clear beside what the key wraps.
    String recipe();

    /// The 32 bytes that this code makes by that recipe.
    ///
    /// @throws IllegalArgumentException when the recipe cannot be read
    byte[] key(String code, String recipe);
}
