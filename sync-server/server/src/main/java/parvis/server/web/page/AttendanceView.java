package parvis.server.web.page;

import java.util.List;
import java.util.Optional;
import parvis.server.web.page.Spans.Choices;

/// What the page *Fréquentation* shows, in words and ready to be drawn.
///
/// @param frame what stands around the page
/// @param period « 2026 »
/// @param periods what can be chosen
/// @param hidden what the form keeps of the address
/// @param selects what can be chosen in the form
/// @param total « 4 211 personnes »
/// @param note beside the total, the year before
/// @param chart the steps as bars, when there are not too many
/// @param tables steps, dimension, both
/// @param heat the hours of the week
public record AttendanceView(
        Frame frame,
        String period,
        Choices periods,
        List<Hidden> hidden,
        List<Select> selects,
        String total,
        String note,
        Optional<ChartView> chart,
        List<TableView> tables,
        TableView heat) {
    public AttendanceView {
        hidden = List.copyOf(hidden);
        selects = List.copyOf(selects);
        tables = List.copyOf(tables);
    }

    /// A parameter that the form keeps.
    public record Hidden(String name, String value) {}

    /// A choice.
    public record Select(String name, String label, List<Option> options) {
        public Select {
            options = List.copyOf(options);
        }
    }

    /// One of a choice.
    public record Option(String value, String label, boolean chosen) {}
}
