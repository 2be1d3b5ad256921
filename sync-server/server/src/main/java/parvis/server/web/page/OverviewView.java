package parvis.server.web.page;

import java.util.List;
import java.util.Optional;
import parvis.server.web.page.PlanView.Card;
import parvis.server.web.page.PlanView.Gap;
import parvis.server.web.page.Spans.Choices;

/// What the page *Vue d’ensemble* shows, in words and ready to be drawn.
///
/// @param frame what stands around the page
/// @param title « Vue d’ensemble 2026 »
/// @param today « mardi 24 novembre 2026 »
/// @param periods what can be chosen
/// @param alerts what a person should look at
/// @param news what changed since the last visit
/// @param cards the whole at a glance
/// @param fiches the plan, a card each
/// @param gaps what is missing, by who can bring it
public record OverviewView(
        Frame frame,
        String title,
        String today,
        Choices periods,
        List<AlertView> alerts,
        Optional<NewsView> news,
        List<Card> cards,
        List<FicheCard> fiches,
        List<Gap> gaps) {
    public OverviewView {
        alerts = List.copyOf(alerts);
        cards = List.copyOf(cards);
        fiches = List.copyOf(fiches);
        gaps = List.copyOf(gaps);
    }

    /// What changed.
    ///
    /// @param since « Depuis votre visite du … »
    /// @param items each figure, with its page
    /// @param more « et 3 autres », or empty
    public record NewsView(String since, List<Item> items, String more) {
        public NewsView {
            items = List.copyOf(items);
        }

        /// A figure that moved.
        public record Item(String name, String step, String address) {}
    }

    /// A fiche at a glance.
    ///
    /// @param address its page
    /// @param tone its colour
    /// @param state how far it is, as people wrote, or empty
    /// @param known « 6 chiffres connus sur 8 »
    /// @param trends « 3 en hausse », « 1 en baisse »…
    /// @param lacking « 2 à compléter », or empty
    public record FicheCard(
            String title,
            String address,
            int tone,
            String state,
            String known,
            List<TrendCount> trends,
            String lacking) {
        public FicheCard {
            trends = List.copyOf(trends);
        }
    }

    /// How many figures go one way.
    public record TrendCount(String sign, String style, String text) {}

    /// Something to look at.
    ///
    /// @param who the terminal, with its place
    /// @param text what is so
    /// @param advice what one can do
    public record AlertView(String who, String text, String advice) {}
}
