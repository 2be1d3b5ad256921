package parvis.server.indicator;

import parvis.server.territory.Dimension;
import parvis.server.territory.Territory;

/// What people call the ids that facts hold, for whoever shows facts. An id that nobody knows stands for itself.
public final class Names {
    private final Phrases phrases;
    private final Labels labels;

    public Names(Territory territory) {
        this.labels = new Labels(territory);
        this.phrases = new Phrases(
                labels, Period.year(territory.convention().firstYear().getValue()));
    }

    /// The name of a value.
    public String of(Dimension dimension, String id) {
        return dimension == Dimension.LED ? phrases.name(dimension, id) : labels.of(dimension, id);
    }
}
