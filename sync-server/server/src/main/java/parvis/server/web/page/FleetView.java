package parvis.server.web.page;

import java.util.List;
import parvis.server.web.page.OverviewView.AlertView;

/// What the page *Bornes* shows, in words and ready to be drawn.
///
/// @param frame what stands around the page
/// @param alerts what a person should look at
/// @param table all terminals
/// @param calendars the days of each terminal
/// @param quarantine what was not taken
public record FleetView(
        Frame frame, List<AlertView> alerts, TableView table, List<CalendarView> calendars, TableView quarantine) {
    public FleetView {
        alerts = List.copyOf(alerts);
        calendars = List.copyOf(calendars);
    }

    /// The days of a terminal.
    ///
    /// @param title whose
    /// @param whole « 412 journées complètes sur 430 »
    /// @param months the newest first
    public record CalendarView(String title, String whole, List<Month> months) {
        public CalendarView {
            months = List.copyOf(months);
        }
    }

    /// A month of a terminal: 31 days, empty ones at its end.
    public record Month(String name, List<Day> days) {
        public Month {
            days = List.copyOf(days);
        }
    }

    /// A day.
    ///
    /// @param sign what stands for it, « ● »
    /// @param style its class in the style
    /// @param text the same in words
    public record Day(String sign, String style, String text) {}
}
