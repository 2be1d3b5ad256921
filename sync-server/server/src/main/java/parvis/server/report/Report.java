package parvis.server.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parvis.server.completeness.Completeness;
import parvis.server.indicator.Figure;
import parvis.server.indicator.Period;
import parvis.server.territory.Convention;
import parvis.server.territory.Party;
import parvis.server.territory.Reference;

/// A report, whole: everything that is printed, and nothing that has to be asked for again.
///
/// @param heading of what and of when
/// @param sections the fiches, in the plan's order
/// @param completeness how much of what should have been counted has come
/// @param assumed places whose opening days no source gives, by name
/// @param references what others published, each with year and source
/// @param awaited reference figures that nobody has given yet, by what people call them
/// @param contradictions what the convention says in two ways
public record Report(
        Heading heading,
        List<Section> sections,
        Completeness completeness,
        List<String> assumed,
        List<Reference> references,
        List<String> awaited,
        List<Convention.Contradiction> contradictions) {
    public Report {
        sections = List.copyOf(sections);
        assumed = List.copyOf(assumed);
        references = List.copyOf(references);
        awaited = List.copyOf(awaited);
        contradictions = List.copyOf(contradictions);
    }

    /// Of what and of when.
    ///
    /// @param territory its id
    /// @param town as people say it
    /// @param convention its full name, when the pack says it
    /// @param whole the years of the convention
    /// @param parties who signed the convention
    /// @param period what the figures speak of
    /// @param made when the figures were computed
    /// @param zone of its days and hours
    /// @param sample true when all is invented
    public record Heading(
            String territory,
            String town,
            Optional<String> convention,
            Period whole,
            List<Party> parties,
            Period period,
            Instant made,
            ZoneId zone,
            boolean sample) {
        public Heading {
            parties = List.copyOf(parties);
        }

        /// True for the report at the convention's end.
        public boolean isFinal() {
            return period.equals(whole) && period.isOverSeveralYears();
        }

        /// « 2026 », « 2023–2027 ».
        public String years() {
            return period.isOverSeveralYears()
                    ? period.from().getYear() + "–" + period.to().getYear()
                    : Integer.toString(period.from().getYear());
        }
    }

    /// A fiche.
    ///
    /// @param id the plan's short name for it
    /// @param title verbatim
    /// @param aims verbatim
    /// @param publics verbatim
    /// @param results its « résultats »
    /// @param impacts its « impacts »
    public record Section(
            String id,
            String title,
            Optional<String> aims,
            Optional<String> publics,
            List<Row> results,
            List<Row> impacts) {
        public Section {
            results = List.copyOf(results);
            impacts = List.copyOf(impacts);
        }

        /// Results, then impacts.
        public List<Row> rows() {
            return Stream.concat(results.stream(), impacts.stream()).toList();
        }

        /// How many of its figures have a value.
        public long known() {
            return lines().stream()
                    .filter(line -> line.figure().value().isPresent())
                    .count();
        }

        /// All its figures.
        public List<Line> lines() {
            return rows().stream().flatMap(row -> row.lines().stream()).toList();
        }
    }

    /// An indicator; it may have no line, while nothing was met to tell it apart by.
    ///
    /// @param id the plan's row
    /// @param label verbatim
    public record Row(String id, String label, List<Line> lines) {
        public Row {
            lines = List.copyOf(lines);
        }
    }

    /// A figure.
    ///
    /// @param figure with all that a reader needs to check it
    /// @param form how its value is said
    /// @param years the years beside which it stands, earliest first
    public record Line(Figure figure, Form form, List<OfYear> years) {
        public Line {
            years = List.copyOf(years);
        }
    }

    /// How a value is said.
    public enum Form {
        /// A number with its unit.
        NUMBER,
        /// Done on a day, or not yet.
        MILESTONE,
        /// More or less than at the start.
        STEP
    }

    /// The figure of another year.
    ///
    /// @param value empty when something lacks, which is not 0
    public record OfYear(Year year, Optional<BigDecimal> value) {}

    /// All figures, in the plan's order.
    public List<Line> lines() {
        return sections.stream().flatMap(section -> section.lines().stream()).toList();
    }

    /// How many figures have a value.
    public long known() {
        return sections.stream().mapToLong(Section::known).sum();
    }
}
