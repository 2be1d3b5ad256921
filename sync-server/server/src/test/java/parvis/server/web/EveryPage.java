package parvis.server.web;

import java.util.List;

/// The addresses of the pages of people.
final class EveryPage {
    /// Over Dugny's pack and [InventedYears].
    static final List<String> OF_DUGNY = List.of(
            "/indicateurs?year=2026",
            "/donnees-personnelles",
            "/reglages/personnes",
            "/reglages/jetons",
            "/reglages/journal",
            "/mon-compte");

    private EveryPage() {}
}
