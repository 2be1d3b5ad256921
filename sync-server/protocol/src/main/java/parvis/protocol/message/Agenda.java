package parvis.protocol.message;

import java.util.List;

/// The sessions that one terminal owns: numbers, no names. All future ones and the last 30 days. One that is too long
/// for a message comes in parts of one revision.
///
/// @param revision grows with each change
/// @param part which, from 1
/// @param parts how many there are
/// @param sessions the sessions of this part
public record Agenda(long revision, int part, int parts, List<AgendaSession> sessions) {
    /// The most parts of one agenda.
    public static final int MOST_PARTS = 50;

    /// @throws IllegalArgumentException when `revision` is below 0, or `part` is not one of `parts`
    public Agenda {
        if (revision < 0) {
            throw new IllegalArgumentException("revision < 0: " + revision);
        }
        if (part < 1 || part > parts || parts > MOST_PARTS) {
            throw new IllegalArgumentException("part " + part + " of " + parts);
        }
        sessions = List.copyOf(sessions);
    }

    /// An agenda in one part.
    public Agenda(long revision, List<AgendaSession> sessions) {
        this(revision, 1, 1, sessions);
    }
}
