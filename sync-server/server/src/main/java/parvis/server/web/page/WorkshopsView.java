package parvis.server.web.page;

import java.util.List;

/// What the page *Ateliers* shows, in words and ready to be drawn.
///
/// @param frame what stands around the page
/// @param tables series, sessions to come, sessions past
public record WorkshopsView(Frame frame, List<TableView> tables) {
    public WorkshopsView {
        tables = List.copyOf(tables);
    }
}
