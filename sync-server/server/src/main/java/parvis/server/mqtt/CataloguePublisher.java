package parvis.server.mqtt;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.protocol.codec.Codec;
import parvis.protocol.codec.Topics;
import parvis.protocol.message.TerminalId;
import parvis.protocol.message.TerritoryId;
import parvis.server.ingest.Offer;

/// Publishes the catalogue, parts first and then the manifest, retained: at each connection, at each change, and when
/// a terminal says that it shows another version (a clustered broker may have lost what was retained).
public final class CataloguePublisher implements Offer {
    private static final Logger LOG = LoggerFactory.getLogger(CataloguePublisher.class);
    /// A terminal that cannot change to the current version says so at each hello: once in this time is enough.
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final TerritoryId territory;
    private final Supplier<List<Part>> parts;
    private final Shelf shelf;
    private final Outlet outlet;
    private final InstantSource clock;
    private Instant offered = Instant.EPOCH;

    /// @param parts all parts as they are now
    /// @param url where a part too large for a message can be fetched, from `name/sha256`
    public CataloguePublisher(
            TerritoryId territory,
            Supplier<List<Part>> parts,
            UnaryOperator<String> url,
            PahoGateway gateway,
            InstantSource clock) {
        this(territory, parts, url, gateway::publish, clock);
    }

    CataloguePublisher(
            TerritoryId territory,
            Supplier<List<Part>> parts,
            UnaryOperator<String> url,
            Outlet outlet,
            InstantSource clock) {
        this.territory = territory;
        this.parts = parts;
        this.shelf = new Shelf(url);
        this.outlet = outlet;
        this.clock = clock;
    }

    /// A new connection stands: the broker may have lost everything.
    public synchronized void connected() {
        publish();
    }

    @Override
    public synchronized void changed() {
        publish();
    }

    @Override
    public synchronized void heldBy(TerminalId terminal, Optional<String> version) {
        if (!version.equals(Optional.of(shelf.manifest().version()))
                && !clock.instant().isBefore(offered.plus(PAUSE))) {
            LOG.info("{} shows another catalogue, published again", terminal);
            publish();
        }
    }

    /// The bytes of a part that the last two manifests name: for what is too large for a message.
    public synchronized Optional<byte[]> part(String name, String sha256) {
        return shelf.find(name, sha256).map(Part::bytes);
    }

    /// The version of the catalogue as it was published last.
    public synchronized String version() {
        return shelf.manifest().version();
    }

    private void publish() {
        var gone = shelf.put(parts.get());
        for (var part : shelf.messages()) {
            outlet.publish(Topics.part(territory, part.name(), part.sha256()), part.bytes(), true);
        }
        outlet.publish(Topics.manifest(territory), Codec.encode(shelf.manifest()), true);
        for (var part : gone) {
            outlet.publish(Topics.part(territory, part.name(), part.sha256()), new byte[0], true);
        }
        offered = clock.instant();
    }
}
