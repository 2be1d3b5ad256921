package parvis.server.web.page;

import java.util.List;
import java.util.Optional;

/// What the pages *Bilan* show, in words and ready to be drawn.
public final class ReportsView {
    private ReportsView() {}

    /// The list of what was kept, and what can be made.
    ///
    /// @param frame what stands around
    /// @param choices the years, and all of them
    /// @param kept the newest first
    public record All(Frame frame, List<Choice> choices, List<Kept> kept) {
        public All {
            choices = List.copyOf(choices);
            kept = List.copyOf(kept);
        }
    }

    /// A period of which a report can be made.
    ///
    /// @param value as the form says it, `2026` or `2023-2027`
    /// @param current true for the one that is proposed
    public record Choice(String value, String label, boolean current) {}

    /// A report in the list.
    public record Kept(String title, String address, String state, String made, String pdf) {}

    /// One report.
    ///
    /// @param frame what stands around
    /// @param title « Bilan 2026 »
    /// @param standing whether it still moves
    /// @param address of its page, under which its forms are
    /// @param files its files
    /// @param draft true while comments and a signature can be added
    /// @param brief what it says at a glance
    /// @param sections where comments can stand, the whole first
    /// @param changes what has become of its figures since
    public record One(
            Frame frame,
            String title,
            String standing,
            String address,
            List<File> files,
            boolean draft,
            List<String> brief,
            List<Section> sections,
            List<Change> changes) {
        public One {
            files = List.copyOf(files);
            brief = List.copyOf(brief);
            sections = List.copyOf(sections);
            changes = List.copyOf(changes);
        }
    }

    /// A file of a report.
    public record File(String label, String address) {}

    /// A place for a comment.
    ///
    /// @param id of the fiche, empty for the whole
    /// @param text what stands there
    /// @param by who wrote it, and when
    public record Section(String id, String title, String text, Optional<String> by) {}

    /// A figure that has moved.
    public record Change(String figure, String name, String was, String is) {}
}
