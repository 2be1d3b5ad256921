package parvis.kiosk.ui;

import parvis.kiosk.ui.control.PagedList;

/// What page buttons say, the same on every list.
public final class Pages {
    private Pages() {}

    /// « Précédents », « Suivants », « 1 à 4 sur 11 »
    public static PagedList.Labels labels(Texts texts) {
        return new PagedList.Labels(
                texts.get("pages.previous"),
                texts.get("pages.next"),
                (first, last, all) ->
                        first == last ? texts.get("pages.one", first, all) : texts.get("pages.some", first, last, all));
    }
}
