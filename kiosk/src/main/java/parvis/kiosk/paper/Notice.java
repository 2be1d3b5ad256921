package parvis.kiosk.paper;

import java.util.List;

/// What people are told about their data before they give any: a few sentences, and all of it for who asks.
///
/// @param title of the first layer
/// @param first its sentences, each a line of its own
/// @param more the words of the way to the second layer
/// @param second the second layer
public record Notice(String title, List<String> first, String more, List<Section> second) {
    public Notice {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    /// One heading of the second layer.
    ///
    /// @param title a question that people ask
    /// @param lines the answer; one that begins with `- ` is a point of a list
    public record Section(String title, List<String> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }
}
