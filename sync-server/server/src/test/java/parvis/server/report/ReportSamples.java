package parvis.server.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.TerminalId;
import parvis.server.completeness.Completeness;
import parvis.server.indicator.Calculator;
import parvis.server.indicator.SamplesOfDugny;
import parvis.server.indicator.Sources;
import parvis.server.pack.Pack;

/// Reports of the first town, over the facts that were worked out by hand.
public final class ReportSamples {
    /// When they are made.
    public static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private ReportSamples() {}

    /// A maker over the town's worked out facts.
    public static ReportMaker maker() {
        var pack = SamplesOfDugny.pack();
        return maker(pack, SamplesOfDugny.filled(pack));
    }

    /// A maker over those sources.
    public static ReportMaker maker(Pack pack, Sources sources) {
        var calculator = new Calculator(pack.territory(), sources);
        return new ReportMaker(
                pack.territory(),
                pack.definitions(),
                period -> calculator.figures(pack.definitions(), period),
                _ -> completeness(),
                sources.references(),
                () -> NOW,
                false);
    }

    private static Completeness completeness() {
        var assumed = new TreeSet<PlaceId>((one, other) -> one.value().compareTo(other.value()));
        assumed.add(new PlaceId("centre-social-arc-en-ciel"));
        return new Completeness(
                430,
                428,
                List.of(
                        new Completeness.Missed(new TerminalId("cs"), LocalDate.of(2026, 11, 20)),
                        new Completeness.Missed(new TerminalId("cs"), LocalDate.of(2026, 3, 1))),
                2,
                assumed);
    }
}
