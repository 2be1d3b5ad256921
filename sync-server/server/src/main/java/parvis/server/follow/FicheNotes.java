package parvis.server.follow;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// What was written of the fiches, all of it.
public interface FicheNotes {
    /// Writes one; when it returns it is durable.
    FicheNote add(FicheNote.Draft draft, String author, Instant at);

    /// Those of a fiche, the newest first.
    List<FicheNote> of(String fiche);

    /// Where things stand: the newest of each action and of the fiche as a whole, the fiche first, then actions in
    /// the order in which they were first named.
    ///
    /// @param notes of one fiche, the newest first
    static List<FicheNote> standing(List<FicheNote> notes) {
        var newest = new LinkedHashMap<Optional<String>, FicheNote>();
        notes.reversed().forEach(note -> {
            if (note.draft().action().isEmpty()) {
                newest.putFirst(Optional.empty(), note);
            } else {
                newest.put(note.draft().action(), note);
            }
        });
        return List.copyOf(newest.values());
    }
}
