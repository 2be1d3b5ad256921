package parvis.server.indicator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import parvis.server.territory.IndicatorId;
import parvis.server.territory.Reference;
import parvis.server.territory.ReferenceId;

/// Reads a page of facts, entries, settings and expected figures that a person worked out.
public final class HandWorkedPage {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private final Map<String, String> sections = new LinkedHashMap<>();

    private HandWorkedPage(String text) {
        for (var section : text.split("(?m)^## ", -1)) {
            var title = section.lines().findFirst().orElse("");
            sections.put(title, section.substring(Math.min(section.length(), title.length() + 1)));
        }
    }

    public static HandWorkedPage read(String name) {
        try (var stream = HandWorkedPage.class.getResourceAsStream(name)) {
            return new HandWorkedPage(
                    new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public List<KeptFact> facts() {
        return FactLines.read(String.join("\n", code("Facts")));
    }

    public void enter(Entries entries) {
        for (var line : code("Entries")) {
            var words = List.of(line.split(" ", -1));
            var draft = new Entry.Draft(
                    new FigureKey(new IndicatorId(words.get(0)), words.get(1)),
                    LocalDate.parse(words.get(2)),
                    new BigDecimal(words.get(3)),
                    "registre",
                    Optional.empty());
            var entry = entries.add(draft, "coordination", NOW);
            if (words.getLast().equals("struck")) {
                entries.strike(entry.id(), "coordination", NOW);
            }
        }
    }

    public void set(Baselines baselines, References references) {
        for (var line : code("Settings")) {
            var words = List.of(line.split(" ", -1));
            var last = Year.parse(words.getLast());
            if (words.getFirst().equals("reference")) {
                references.add(
                        new Reference(
                                new ReferenceId(words.get(1)),
                                words.get(1),
                                new BigDecimal(words.get(2)),
                                "",
                                Optional.of(last),
                                "exemple"),
                        "coordination",
                        NOW);
            } else {
                var baseline = words.get(3).equals("of")
                        ? new Baseline.OfYear(last)
                        : new Baseline.Known(new BigDecimal(words.get(3)), last, "exemple");
                baselines.set(
                        new FigureKey(new IndicatorId(words.get(1)), words.get(2)), baseline, "coordination", NOW);
            }
        }
    }

    /// The table's cells: by period, then by figure, in the page's order; `–` cells are left out.
    Map<Period, Map<String, String>> table() {
        var rows = rows();
        var all = new LinkedHashMap<Period, Map<String, String>>();
        for (int column = 1; column < rows.getFirst().size() - 1; column++) {
            var figures = new LinkedHashMap<String, String>();
            for (var row : rows.subList(2, rows.size())) {
                if (!row.get(column).equals("–")) {
                    figures.put(row.getFirst(), row.get(column));
                }
            }
            all.put(period(rows.getFirst().get(column)), figures);
        }
        return all;
    }

    /// The figures that the table works out, in its order.
    List<String> figures() {
        return rows().stream().skip(2).map(List::getFirst).toList();
    }

    private List<List<String>> rows() {
        return section("Table")
                .lines()
                .filter(line -> line.startsWith("|"))
                .map(HandWorkedPage::cells)
                .toList();
    }

    private static List<String> cells(String line) {
        var cells = List.of(line.split("\\|", -1));
        return cells.subList(1, cells.size() - 1).stream().map(String::strip).toList();
    }

    private static Period period(String words) {
        var years = words.split("–", -1);
        return Period.years(Integer.parseInt(years[0]), Integer.parseInt(years[years.length - 1]));
    }

    /// The lines between code fences.
    private List<String> code(String title) {
        var lines = new ArrayList<String>();
        boolean inside = false;
        for (var line : section(title).lines().toList()) {
            if (line.startsWith("```")) {
                inside = !inside;
            } else if (inside) {
                lines.add(line);
            }
        }
        return lines;
    }

    private String section(String title) {
        return Optional.ofNullable(sections.get(title)).orElseThrow();
    }
}
