package parvis.server.web.page;

import java.util.List;
import java.util.Optional;
import parvis.server.web.page.PlanView.FigureView;
import parvis.server.web.page.Spans.Choices;

/// What the page of a fiche shows, in words and ready to be drawn.
///
/// @param frame what stands around the page
/// @param id the plan's short name for it
/// @param title verbatim
/// @param tone its colour
/// @param period « 2026 »
/// @param texts what the plan says of it: what is at stake, what is aimed at, for whom
/// @param periods what can be chosen
/// @param cards three figures with their months
/// @param parts its figures
/// @param standing how far its actions are
/// @param history all that was written, the newest first
/// @param actions the names that were given, to choose from
/// @param form what is being written
public record FicheView(
        Frame frame,
        String id,
        String title,
        int tone,
        String period,
        List<String> texts,
        Choices periods,
        List<SparkCard> cards,
        List<Part> parts,
        List<NoteView> standing,
        List<NoteView> history,
        List<String> actions,
        Form form) {
    public FicheView {
        texts = List.copyOf(texts);
        cards = List.copyOf(cards);
        parts = List.copyOf(parts);
        standing = List.copyOf(standing);
        history = List.copyOf(history);
        actions = List.copyOf(actions);
    }

    /// A figure with its months as a line.
    ///
    /// @param svg the line, drawn by this server
    public record SparkCard(String title, String address, String value, String svg, String note) {}

    /// « Résultats » or « Impacts ».
    public record Part(String title, List<Row> rows) {
        public Part {
            rows = List.copyOf(rows);
        }
    }

    /// An indicator.
    public record Row(String id, String label, List<Cell> figures) {
        public Row {
            figures = List.copyOf(figures);
        }
    }

    /// A figure of an indicator.
    ///
    /// @param address its page
    public record Cell(FigureView figure, Arrow arrow, String address) {}

    /// What was written.
    ///
    /// @param action of which action, empty: of the fiche as a whole
    /// @param state how far it is, in words
    /// @param style its class in the style
    /// @param by « zoe, le 24 novembre 2026 à 11 h 02 »
    public record NoteView(Optional<String> action, String state, String style, String comment, String by) {}

    /// A choice of a form.
    public record Choice(String value, String label) {}

    /// An arrow.
    ///
    /// @param sign « ↗ », empty when nothing is known
    /// @param style its class in the style
    /// @param text the same in words
    public record Arrow(String sign, String style, String text) {}
}
