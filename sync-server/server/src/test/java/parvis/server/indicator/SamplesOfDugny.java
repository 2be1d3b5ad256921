package parvis.server.indicator;

import java.nio.file.Path;
import parvis.server.pack.Pack;
import parvis.server.pack.PackReader;

/// The first town with the facts, entries and settings that were worked out by hand.
public final class SamplesOfDugny {
    /// Its pack's folder.
    public static final Path FOLDER = Path.of("../../install/territories/dugny");

    private SamplesOfDugny() {}

    /// Its pack.
    public static Pack pack() {
        return PackReader.open(FOLDER);
    }

    /// All that its figures are made from, in memory.
    public static Sources filled(Pack pack) {
        var page = HandWorkedPage.read("dugny-by-hand.md");
        var sources = InMemorySources.of(page.facts(), pack.territory().references());
        page.enter(sources.entries());
        page.set(sources.baselines(), sources.references());
        return sources;
    }
}
