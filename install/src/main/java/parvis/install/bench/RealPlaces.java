package parvis.install.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The 278 real places of the resources; their README says where they come from.
final class RealPlaces {
    private RealPlaces() {}

    /// One place in a few of its columns.
    ///
    /// @param name as on its door
    /// @param town its commune
    /// @param street its address without the town
    /// @param services what it does, several
    /// @param about a sentence on it, or nothing
    /// @param label the programmes that it is part of
    record RealPlace(String name, String town, String street, List<String> services, String about, String label) {}

    static List<RealPlace> read() throws IOException {
        var name = "real-places.csv";
        try (var in = Objects.requireNonNull(RealPlaces.class.getResourceAsStream(name), name)) {
            var rows = rows(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            var columns = new HashMap<String, Integer>();
            for (var i = 0; i < rows.getFirst().size(); i++) {
                columns.put(rows.getFirst().get(i), i);
            }
            return rows.stream().skip(1).map(row -> place(row, columns)).toList();
        }
    }

    private static RealPlace place(List<String> row, Map<String, Integer> columns) {
        return new RealPlace(
                cell(row, columns, "nom"),
                cell(row, columns, "commune"),
                cell(row, columns, "adresse"),
                List.of(cell(row, columns, "services").split("\\|", -1)),
                cell(row, columns, "presentation_resume"),
                cell(row, columns, "dispositif_programmes_nationaux").replace("|", ", "));
    }

    private static String cell(List<String> row, Map<String, Integer> columns, String column) {
        return row.get(Objects.requireNonNull(columns.get(column), column));
    }

    /// Rows of cells; a cell in quotes may hold a comma, a line's end, or a quote written twice.
    private static List<List<String>> rows(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString().strip());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }
}
