package parvis.server.web.page;

import java.util.List;
import java.util.Optional;

/// What stands at the head of each page of settings, and the lines that their tables show.
///
/// @param frame what stands around every page
/// @param tabs the pages of settings that this person may open
/// @param title what the page is called
/// @param lead one sentence
/// @param notice what was not done, and why; empty when nothing
/// @param done what was done; empty when nothing
/// @param once what is shown this once
public record SettingsView(
        Frame frame,
        List<Frame.Link> tabs,
        String title,
        String lead,
        String notice,
        String done,
        Optional<Once> once) {
    public SettingsView {
        tabs = List.copyOf(tabs);
    }

    /// A secret that is not to be had again.
    public record Once(String title, String secret, String advice) {
        /// Hides the secret, so that it reaches no log.
        @Override
        public String toString() {
            return title;
        }
    }

    /// Something to choose.
    public record Choice(String value, String label, String meaning) {}

    /// A person of this territory.
    ///
    /// @param roleValue the role's wire name
    /// @param on false when switched off
    public record Person(String user, String role, String roleValue, String state, boolean on, boolean yourself) {}

    /// A person who was invited and has not come yet.
    public record Guest(String user, String role, String expires) {}

    /// A token.
    public record Token(String label, String id, String scope, String state, boolean holds) {}

    /// A line of the journal.
    public record Noted(String instant, String when, String who, String what, String about) {}

    /// A terminal.
    ///
    /// @param on false when it was revoked
    public record Machine(String id, String place, String role, String state, boolean on) {}
}
