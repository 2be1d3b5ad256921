package parvis.server.pack;

/// One thing that is wrong with a pack: where, what, and what to do.
///
/// @param file inside the pack, or the pack's own path
/// @param line of the file, from 1; 0 when it concerns the whole file
/// @param pointer the JSON pointer of the field, empty for the whole file
/// @param severity whether the pack can still serve
/// @param code the rule that it breaks
/// @param message what is wrong, in plain French
/// @param advice what to do, in plain French
public record Problem(
        String file, int line, String pointer, Severity severity, String code, String message, String advice) {
    /// Whether the pack can still serve.
    public enum Severity {
        /// The server refuses the pack.
        ERROR,
        /// The server takes the pack; a person should look.
        WARNING
    }

    /// True when the server refuses the pack for it.
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /// `places.json:12 /places/3/theme : message advice`, as `territory check` prints it.
    @Override
    public String toString() {
        var where = new StringBuilder(file);
        if (line > 0) {
            where.append(':').append(line);
        }
        if (!pointer.isEmpty()) {
            where.append(' ').append(PackTexts.shown(pointer));
        }
        where.append(" : ");
        if (!isError()) {
            where.append(PackTexts.get("warning")).append(' ');
        }
        return where.append(message).append(' ').append(advice).toString().strip();
    }
}
