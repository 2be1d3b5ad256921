package parvis.kiosk.search;

import java.util.List;

/// Finds while one types. Answers within milliseconds; may be called from any thread.
public interface Search {
    /// What fits, best first: accents, capitals and slips are forgiven, the last word need not be complete. Empty when
    /// nothing is typed.
    List<Hit> find(String typed);
}
