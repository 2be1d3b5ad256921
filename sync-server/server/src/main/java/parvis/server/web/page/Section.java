package parvis.server.web.page;

/// The pages that stand in the navigation, in its order.
enum Section {
    OVERVIEW("/vue-d-ensemble", "section.overview"),
    PLAN("/indicateurs", "section.plan"),
    ENTRIES("/saisies", "section.entries"),
    ATTENDANCE("/frequentation", "section.attendance"),
    WORKSHOPS("/ateliers", "section.workshops"),
    TERMINALS("/bornes", "section.terminals"),
    REPORTS("/bilan", "section.reports"),
    NAMES("/donnees-personnelles", "section.names"),
    SETTINGS("/reglages", "section.settings");

    private final String address;
    private final String text;

    Section(String address, String text) {
        this.address = address;
        this.text = text;
    }

    /// Where it is.
    String address() {
        return address;
    }

    /// The key of its name.
    String text() {
        return text;
    }
}
