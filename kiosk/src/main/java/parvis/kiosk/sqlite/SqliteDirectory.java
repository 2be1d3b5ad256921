package parvis.kiosk.sqlite;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parvis.kiosk.directory.Directory;
import parvis.kiosk.directory.Place;
import parvis.kiosk.directory.Spelling;
import parvis.kiosk.directory.Theme;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.catalogue.PlacePart;
import parvis.protocol.catalogue.TerritoryPart.ThemeLabel;
import parvis.protocol.delivery.StoreFailure;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.ThemeId;

/// [Directory] of one catalogue: its full-text index (FTS5) lives in memory, made anew for each catalogue, so that a
/// search never waits for the journal's disk and never sees half of a catalogue.
public final class SqliteDirectory implements Directory, AutoCloseable {
    private final Map<PlaceId, Place> places = new LinkedHashMap<>();
    private final List<ThemeLabel> themes;
    private final Connection index;
    private final List<String> vocabulary = new ArrayList<>();

    /// @throws StoreFailure when SQLite cannot make the index
    public SqliteDirectory(Catalogue catalogue) {
        themes = catalogue.territory().themes();
        var labels = themes.stream().collect(Collectors.toMap(ThemeLabel::id, ThemeLabel::label, (a, _) -> a));
        var alphabet = Collator.getInstance(Locale.FRANCE);
        catalogue.places().stream()
                .map(part -> place(part, labels))
                .sorted(Comparator.comparing(Place::name, alphabet))
                .forEach(place -> places.put(place.id(), place));
        try {
            index = DriverManager.getConnection("jdbc:sqlite::memory:");
            fill();
        } catch (SQLException e) {
            throw new StoreFailure("index", "places", "start the terminal again", e);
        }
    }

    private static Place place(PlacePart part, Map<ThemeId, String> labels) {
        return new Place(
                part.id(),
                part.name(),
                part.type(),
                part.theme(),
                labels.getOrDefault(part.theme(), part.theme().value()),
                part.purpose(),
                part.address(),
                part.manager(),
                part.phone(),
                part.openDays(),
                part.source());
    }

    private void fill() throws SQLException {
        try (var statement = index.createStatement()) {
            statement.execute("""
                    CREATE VIRTUAL TABLE place USING fts5(
                      id UNINDEXED, name, type, purpose, theme, address, manager,
                      tokenize = "unicode61 remove_diacritics 2")""");
            statement.execute("CREATE VIRTUAL TABLE word USING fts5vocab(place, row)");
        }
        try (var insert = index.prepareStatement("INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            for (var place : places.values()) {
                insert.setString(1, place.id().value());
                insert.setString(2, place.name().replace("œ", "oe"));
                insert.setString(3, place.type());
                insert.setString(4, place.purpose().orElse(""));
                insert.setString(5, place.themeLabel());
                insert.setString(6, place.address().orElse(""));
                insert.setString(7, place.manager().orElse(""));
                insert.executeUpdate();
            }
        }
        try (var statement = index.createStatement();
                var rows = statement.executeQuery("SELECT term FROM word")) {
            while (rows.next()) {
                vocabulary.add(rows.getString(1));
            }
        }
    }

    @Override
    public List<Theme> themes() {
        return themes.stream()
                .map(label ->
                        new Theme(label.id(), label.label(), under(label.id()).size()))
                .filter(theme -> theme.places() > 0)
                .toList();
    }

    @Override
    public List<Place> under(ThemeId theme) {
        return places.values().stream()
                .filter(place -> place.theme().equals(theme))
                .toList();
    }

    @Override
    public List<Place> all() {
        return List.copyOf(places.values());
    }

    @Override
    public Optional<Place> place(PlaceId id) {
        return Optional.ofNullable(places.get(id));
    }

    @Override
    public synchronized List<Place> search(String typed) {
        var words = Spelling.words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        var exact = words.stream().map(SqliteDirectory::beginning).toList();
        var found = matching(String.join(" AND ", exact));
        if (found.isEmpty()) {
            var close = words.stream().map(this::close).toList();
            found = matching(String.join(" AND ", close));
            if (found.isEmpty() && words.size() > 1) {
                found = matching(String.join(" OR ", close));
            }
        }
        return found;
    }

    private static String beginning(String word) {
        return '"' + word + "\"*";
    }

    /// The word, or the words of the index that it comes closest to.
    private String close(String word) {
        var nearest = Spelling.slips(word.length());
        var terms = new ArrayList<String>();
        for (var term : vocabulary) {
            var distance = Spelling.distance(word, term);
            if (distance < nearest) {
                terms.clear();
                nearest = distance;
            }
            if (distance == nearest && term.length() > 2) {
                terms.add('"' + term + '"');
            }
        }
        return terms.isEmpty() ? beginning(word) : "(" + String.join(" OR ", terms) + ")";
    }

    private List<Place> matching(String query) {
        var weighed = "SELECT id FROM place WHERE place MATCH ? ORDER BY bm25(place, 0, 10, 6, 4, 3, 1, 0.5), name";
        try (var select = index.prepareStatement(weighed)) {
            select.setString(1, query);
            var found = new ArrayList<Place>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    place(new PlaceId(rows.getString(1))).ifPresent(found::add);
                }
            }
            return List.copyOf(found);
        } catch (SQLException e) {
            throw new StoreFailure("search", "places", "start the terminal again", e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            index.close();
        } catch (SQLException e) {
            throw new StoreFailure("close", "index of places", "nothing is lost", e);
        }
    }
}
