package parvis.protocol.message;

import java.util.List;

/// The sessions that one terminal owns: numbers, no names. All future ones and the last 30 days.
///
/// @param revision grows with each change
/// @param sessions the sessions
public record Agenda(long revision, List<AgendaSession> sessions) {
    /// @throws IllegalArgumentException when `revision` is below 0
    public Agenda {
        if (revision < 0) {
            throw new IllegalArgumentException("revision < 0: " + revision);
        }
        sessions = List.copyOf(sessions);
    }
}
