package parvis.kiosk.paper;

/// What is said for a key, in one language.
@FunctionalInterface
public interface Wording {
    /// The text of that key, its placeholders filled.
    String get(String key, Object... values);
}
