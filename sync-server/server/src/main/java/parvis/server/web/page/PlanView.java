package parvis.server.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parvis.server.web.page.Spans.Choices;

/// What the page *Indicateurs* shows, in words and ready to be drawn.
///
/// @param frame what stands around every page
/// @param period « 2026 », « 2023–2027 »
/// @param parties who signed it
/// @param periods what can be chosen
/// @param csv where the table for a spreadsheet is, of calendar years
/// @param refresh where [#figures] alone is
/// @param updated when this was made, « 14 h 05 »
/// @param printed the day on which this was made
/// @param figures the part that is refreshed
public record PlanView(
        Frame frame,
        String period,
        List<String> parties,
        Choices periods,
        Optional<String> csv,
        String refresh,
        String updated,
        String printed,
        FiguresView figures) {
    public PlanView {
        parties = List.copyOf(parties);
    }

    /// The part that is refreshed.
    ///
    /// @param cards the whole at a glance
    /// @param gaps what is missing, by who can bring it
    /// @param fiches the plan
    public record FiguresView(List<Card> cards, List<Gap> gaps, List<FicheView> fiches) {
        public FiguresView {
            cards = List.copyOf(cards);
            gaps = List.copyOf(gaps);
            fiches = List.copyOf(fiches);
        }
    }

    /// One number at a glance.
    public record Card(String title, String value, String note) {}

    /// What one party can bring.
    ///
    /// @param who and what, with how many
    /// @param advice how
    /// @param items each one
    public record Gap(String who, String advice, List<Item> items) {
        public Gap {
            items = List.copyOf(items);
        }

        /// One missing thing, and where it is shown.
        public record Item(String text, Optional<String> address) {}
    }

    /// A fiche.
    ///
    /// @param anchor its place on the page
    /// @param address its own page
    /// @param tone 0 to 5, its door colour
    /// @param known how many of its figures have a value, « 6 sur 8 »
    public record FicheView(
            String anchor,
            String address,
            int tone,
            String title,
            Optional<String> aims,
            Optional<String> publics,
            String known,
            List<Part> parts) {
        public FicheView {
            parts = List.copyOf(parts);
        }
    }

    /// « Résultats » or « Impacts » of a fiche.
    public record Part(String title, List<RowView> rows) {
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /// An indicator with its figures; it has at least one line, also while nothing was met to tell it apart by.
    public record RowView(String id, String label, List<FigureView> figures) {
        public RowView {
            figures = List.copyOf(figures);
        }
    }

    /// A figure.
    ///
    /// @param anchor its place on the page
    /// @param value « 1,9 % », « Fait », « — »
    /// @param number false when `value` is words
    /// @param spoken the value where a screen reader would stumble over it
    /// @param unit what is counted, empty where the value says it
    /// @param parts « 214 sur 11 073 »
    /// @param target « objectif 40 pour 2027 »
    /// @param state how complete it is
    /// @param missing why it has no value, and who can bring what
    public record FigureView(
            String anchor,
            String name,
            String value,
            boolean number,
            Optional<String> spoken,
            String unit,
            Optional<String> parts,
            Optional<String> target,
            String definition,
            String source,
            State state,
            List<Lack> missing) {
        public FigureView {
            missing = List.copyOf(missing);
        }
    }

    /// How complete a figure is, in words.
    ///
    /// @param level its colour
    public record State(Level level, String text, String detail) {}

    /// How complete, as a colour; a word always stands beside it.
    public enum Level {
        GOOD,
        QUIET,
        PARTIAL,
        LACKING;

        /// Its class in the style.
        public String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What a figure lacks and who can bring it.
    public record Lack(String text, String who) {}
}
