package parvis.server.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import parvis.protocol.delivery.Incoming;
import parvis.server.ingest.Fleet;
import parvis.server.ingest.Intake;
import parvis.server.ingest.Overview;
import parvis.server.web.Answered;

/// What is measured, in the text that Prometheus reads. Labels are routes, parts and states: never an id of anybody,
/// and
/// never what was asked.
public final class Metrics implements Answered, AutoCloseable {
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collector = new JvmGcMetrics();

    /// Begins to measure this program itself.
    public Metrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collector.bindTo(registry);
    }

    /// That intake, with each of its commits measured: how long, of how many messages and facts.
    public Intake watched(Intake intake) {
        var commits = Timer.builder("parvis.commit")
                .description("commits of what terminals sent")
                .register(registry);
        var messages = registry.counter("parvis.commit.messages");
        var facts = registry.counter("parvis.commit.facts");
        return (incoming, now) -> {
            var begun = System.nanoTime();
            var answers = intake.receive(incoming, now);
            commits.record(Duration.ofNanos(System.nanoTime() - begun));
            messages.increment(incoming.size());
            facts.increment(incoming.stream().mapToInt(Metrics::facts).sum());
            return answers;
        };
    }

    private static int facts(Incoming one) {
        return switch (one) {
            case Incoming.Facts(var _, var batch) -> batch.facts().size();
            case Incoming.Greeting _, Incoming.Unreadable _ -> 0;
        };
    }

    /// Watches the terminals, as they last said of themselves.
    public void watch(Fleet fleet) {
        terminals(fleet, "online", all -> count(all, one -> one.online().orElse(false)));
        terminals(fleet, "offline", all -> count(all, one -> !one.online().orElse(false)));
        gauge(
                fleet,
                "parvis.terminals.pending",
                "facts that terminals still hold",
                all -> all.stream().mapToLong(one -> one.pending().orElse(0)).sum());
        gauge(
                fleet,
                "parvis.terminals.aside",
                "facts that this server could not read",
                all -> all.stream().mapToLong(one -> one.setAside().orElse(0)).sum());
        gauge(
                fleet,
                "parvis.terminals.refused",
                "facts in quarantine",
                all -> all.stream().mapToLong(Overview::refused).sum());
    }

    /// Watches a part of the server's health.
    ///
    /// @param part `broker`, `store`, `disk`
    public void watch(String part, BooleanSupplier good) {
        Gauge.builder("parvis.health", good, one -> one.getAsBoolean() ? 1 : 0)
                .tags("part", part)
                .description("1 while that part is well")
                .strongReference(true)
                .register(registry);
    }

    /// Watches the room that is left.
    public void watchDisk(LongSupplier freeBytes) {
        Gauge.builder("parvis.disk.free", freeBytes, LongSupplier::getAsLong)
                .baseUnit("bytes")
                .strongReference(true)
                .register(registry);
    }

    private void terminals(Fleet fleet, String state, ToDoubleFunction<List<Overview>> number) {
        Gauge.builder("parvis.terminals", fleet, one -> number.applyAsDouble(enrolled(one)))
                .tags("state", state)
                .strongReference(true)
                .register(registry);
    }

    private void gauge(Fleet fleet, String name, String description, ToDoubleFunction<List<Overview>> number) {
        Gauge.builder(name, fleet, one -> number.applyAsDouble(enrolled(one)))
                .description(description)
                .strongReference(true)
                .register(registry);
    }

    private static List<Overview> enrolled(Fleet fleet) {
        return fleet.overview().stream()
                .filter(one -> !one.terminal().revoked())
                .toList();
    }

    private static double count(List<Overview> all, Predicate<Overview> which) {
        return all.stream().filter(which).count();
    }

    @Override
    public void answered(String method, String route, Duration took) {
        Timer.builder("parvis.answer")
                .description("answers of pages and of the API")
                .tags(Tags.of("method", method, "route", route))
                .register(registry)
                .record(took);
    }

    /// All numbers, in Prometheus' text format.
    String text() {
        return registry.scrape();
    }

    @Override
    public void close() {
        collector.close();
        registry.close();
    }
}
