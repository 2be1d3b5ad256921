package parvis.server.web.page;

import java.util.List;
import parvis.server.web.page.Spans.Choice;

/// What the page « Pourquoi ce chiffre ? » shows, in words and ready to be drawn.
///
/// @param frame what stands around the page
/// @param name the figure's
/// @param period « 2026 »
/// @param tone its colour
/// @param value « 342 visites »
/// @param definition in plain words
/// @param months the months, each with its own number
/// @param month « mars 2026 »
/// @param parts what is counted, each with its days
/// @param day « 5 mars 2026 », or empty
public record WhyView(
        Frame frame,
        String name,
        String period,
        int tone,
        String value,
        String definition,
        List<Choice> months,
        String month,
        List<Part> parts,
        String day) {
    public WhyView {
        months = List.copyOf(months);
        parts = List.copyOf(parts);
    }

    /// Something that the figure counts.
    ///
    /// @param text in plain words
    /// @param days the month's days and places
    /// @param facts the facts of the day that was chosen; none while no day is
    public record Part(String text, TableView days, List<TableView> facts) {
        public Part {
            facts = List.copyOf(facts);
        }
    }
}
