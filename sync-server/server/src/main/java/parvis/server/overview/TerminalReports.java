package parvis.server.overview;

import java.util.List;

/// Where the terminals stand.
public interface TerminalReports {
    /// All terminals that were enrolled or heard of, by id.
    List<TerminalReport> all();
}
