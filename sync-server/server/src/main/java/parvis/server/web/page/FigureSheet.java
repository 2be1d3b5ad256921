package parvis.server.web.page;

import java.util.List;
import java.util.Optional;
import parvis.server.web.page.FicheView.Arrow;
import parvis.server.web.page.PlanView.FigureView;
import parvis.server.web.page.Spans.Choices;

/// What the page of a figure shows, in words and ready to be drawn.
///
/// @param frame what stands around the page
/// @param id the indicator's
/// @param label what the plan asks, verbatim
/// @param tone its colour
/// @param period « 2026 »
/// @param periods what can be chosen
/// @param siblings the other figures of this indicator
/// @param figure the figure
/// @param arrow where it goes
/// @param operands numerator and denominator, or now and start, in words
/// @param notes what is to be known of its months
/// @param months its months as a chart, when it has any
/// @param years its years as a chart
/// @param tables months, years, places
/// @param settings baseline, targets and entries, with who and when
/// @param why where it is led down to days and facts, empty when it lives on none
/// @param enter where it is entered, empty for who may not or where there is nothing to enter
public record FigureSheet(
        Frame frame,
        String id,
        String label,
        int tone,
        String period,
        Choices periods,
        List<Sibling> siblings,
        FigureView figure,
        Arrow arrow,
        List<Operand> operands,
        List<String> notes,
        Optional<ChartView> months,
        Optional<ChartView> years,
        List<TableView> tables,
        List<TableView> settings,
        String why,
        String enter) {
    public FigureSheet {
        siblings = List.copyOf(siblings);
        operands = List.copyOf(operands);
        notes = List.copyOf(notes);
        tables = List.copyOf(tables);
        settings = List.copyOf(settings);
    }

    /// Another figure of the same indicator.
    public record Sibling(String name, String address, boolean current) {}

    /// A number beneath a figure.
    public record Operand(String name, String value) {}
}
