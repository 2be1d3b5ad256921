package parvis.server.web.page;

import java.util.List;
import parvis.server.web.page.PlanView.Card;

/// What the page *Données personnelles* shows, in words and ready to be drawn.
///
/// @param frame what stands around every page
/// @param printed the day on which this was made
/// @param cards the whole at a glance
/// @param terminals each terminal
/// @param messages what the server gets of people's doing
public record NamesView(Frame frame, String printed, List<Card> cards, List<Line> terminals, List<Message> messages) {
    public NamesView {
        cards = List.copyOf(cards);
        terminals = List.copyOf(terminals);
        messages = List.copyOf(messages);
    }

    /// A terminal.
    ///
    /// @param place its name
    /// @param id what it is called, with a word when it is revoked
    /// @param held « 42 noms »
    /// @param kept « 30 jours après la séance »
    /// @param purged « 24 novembre 2026 »
    /// @param software its version
    /// @param news when it was heard of last
    public record Line(
            String place, String id, String held, String kept, String purged, String software, String news) {}

    /// A message and its fields.
    ///
    /// @param title what it is
    /// @param meaning what is in it, in words
    /// @param fields the fields' names, as they travel
    public record Message(String title, String meaning, String fields) {}
}
