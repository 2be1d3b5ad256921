package parvis.server.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parvis.protocol.message.Agenda;
import parvis.protocol.message.TerminalId;

/// Puts agendas that come in parts together. Until all parts of one revision are here, what was known before stands.
/// Used by one thread.
final class AgendaParts {
    private final Map<TerminalId, Map<Integer, Agenda>> waiting = new HashMap<>();

    /// The whole agenda, once this part makes it whole.
    Optional<Agenda> whole(TerminalId terminal, Agenda part) {
        var parts = waiting.computeIfAbsent(terminal, _ -> new TreeMap<>());
        parts.values().removeIf(other -> other.revision() != part.revision() || other.parts() != part.parts());
        parts.put(part.part(), part);
        if (parts.size() < part.parts()) {
            return Optional.empty();
        }
        waiting.remove(terminal);
        var sessions = parts.values().stream()
                .flatMap(each -> each.sessions().stream())
                .toList();
        return Optional.of(new Agenda(part.revision(), sessions));
    }
}
