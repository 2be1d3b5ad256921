package parvis.server.web.page;

import java.util.List;

/// What the pages *Saisies* show.
public final class EntriesView {
    private EntriesView() {}

    /// All figures that somebody enters.
    ///
    /// @param frame what stands around the page
    /// @param lacking how many of them lack an entry for this period, in words
    /// @param periods what can be chosen
    /// @param tables the figures, fiche by fiche
    public record All(Frame frame, String lacking, Spans.Choices periods, List<TableView> tables) {
        public All {
            tables = List.copyOf(tables);
        }
    }

    /// The entries of one figure.
    ///
    /// @param frame what stands around the page
    /// @param id the indicator's
    /// @param label what the plan asks, verbatim
    /// @param name the figure's
    /// @param definition how it is made
    /// @param address where this page is
    /// @param figure where the figure is
    /// @param milestone true when it is done or not, and no number
    /// @param unit of its value, may be empty
    /// @param done what was just done, may be empty
    /// @param form what is typed
    /// @param lines its entries, the newest first
    public record One(
            Frame frame,
            String id,
            String label,
            String name,
            String definition,
            String address,
            String figure,
            boolean milestone,
            String unit,
            String done,
            Form form,
            List<Line> lines) {
        public One {
            lines = List.copyOf(lines);
        }
    }

    /// An entry.
    ///
    /// @param id its number
    /// @param day on which it was so
    /// @param value as a reader says it
    /// @param source where it comes from, and what is to be known of it
    /// @param by who wrote it and when, and who struck it
    /// @param struck true when it was taken back
    public record Line(long id, String day, String value, String source, String by, boolean struck) {}
}
