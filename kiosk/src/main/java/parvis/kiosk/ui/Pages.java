package parvis.kiosk.ui;

import parvis.kiosk.ui.control.PagedList;

/// What page buttons say, the same on every list.
public final class Pages {
    private Pages() {}

    /// « Précédents », « Suivants », « 1 à 4 sur 11 »
    ///
    /// @param low where few lines fit: shorter words
    public static PagedList.Labels labels(Texts texts, boolean low) {
        return new PagedList.Labels(
                texts.get(low ? "pages.previous.brief" : "pages.previous"),
                texts.get(low ? "pages.next.brief" : "pages.next"),
                (first, last, all) ->
                        first == last ? texts.get("pages.one", first, all) : texts.get("pages.some", first, last, all),
                (page, pages) -> texts.get("voice.page", page, pages));
    }
}
