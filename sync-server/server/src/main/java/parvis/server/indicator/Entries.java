package parvis.server.indicator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The coordinators' entries. Struck ones are kept for whoever asks, and take part in no figure.
public interface Entries {
    /// Writes one down; when it returns it is durable.
    Entry add(Entry.Draft draft, String author, Instant at);

    /// Strikes an entry. Striking a struck one changes nothing.
    ///
    /// @return the entry as it stands now, empty when there is none of that id
    Optional<Entry> strike(long id, String author, Instant at);

    /// The entries of a figure that are not struck, earliest day first, of one day the earlier recorded first.
    List<Entry> standing(FigureKey figure);

    /// All entries of a figure, struck ones too, the newest recorded first.
    List<Entry> of(FigureKey figure);

    /// All entries, struck ones too, by id.
    ///
    /// @param after the last id that was seen, 0 to begin
    /// @param limit at most so many
    List<Entry> page(long after, int limit);
}
