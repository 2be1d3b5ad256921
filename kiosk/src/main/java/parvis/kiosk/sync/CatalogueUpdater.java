package parvis.kiosk.sync;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.catalogue.SessionPart;
import parvis.protocol.codec.Codec;
import parvis.protocol.codec.Decoded;
import parvis.protocol.message.AgendaSession;
import parvis.protocol.message.Manifest;
import parvis.protocol.message.SessionId;

/// Changes to a new catalogue when its manifest is here with every part and each hash is right; until then the old one
/// stands. Used by one thread; [#current] by any.
public final class CatalogueUpdater implements CatalogueSource {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogueUpdater.class);

    /// Parts that came before their manifest wait here, so many at most, oldest dropped first.
    private static final int WAITING = 64;

    private final CatalogueShelf shelf;
    private final Consumer<Manifest.Part> fetch;
    private final List<Consumer<Catalogue>> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private Optional<Wanted> wanted = Optional.empty();
    private volatile Optional<Catalogue> current = Optional.empty();
    private volatile Map<SessionId, LocalDateTime> firstStarts = Map.of();

    /// @param fetch asks for a part that is too large for a message; it comes by [#part] or not at all
    public CatalogueUpdater(CatalogueShelf shelf, Consumer<Manifest.Part> fetch) {
        this.shelf = shelf;
        this.fetch = fetch;
        shelf.load().ifPresent(this::restore);
    }

    private void restore(CatalogueShelf.Kept kept) {
        if (Codec.manifest(kept.manifest()) instanceof Decoded.Sound<Manifest>(var manifest)) {
            current = CatalogueReader.read(manifest, kept.parts());
            parts.putAll(kept.parts());
            firstStarts = shelf.firstStarts();
        }
    }

    private static Map<SessionId, LocalDateTime> starts(Catalogue catalogue) {
        return catalogue.sessions().stream()
                .map(SessionPart::session)
                .collect(Collectors.toMap(AgendaSession::id, AgendaSession::start, (first, _) -> first));
    }

    /// A manifest came.
    public void manifest(byte[] payload) {
        switch (Codec.manifest(payload)) {
            case Decoded.Sound<Manifest>(var manifest) -> want(manifest, payload);
            case Decoded.Unreadable<Manifest>(var _, var why) -> LOG.warn("the manifest cannot be read: {}", why);
        }
    }

    private void want(Manifest manifest, byte[] payload) {
        if (current.filter(catalogue -> catalogue.version().equals(manifest.version()))
                .isPresent()) {
            return;
        }
        wanted = Optional.of(new Wanted(manifest, payload));
        manifest.parts().stream()
                .filter(part -> part.url().isPresent() && !parts.containsKey(part.sha256()))
                .forEach(fetch);
        changeWhenComplete();
    }

    /// A part came, by a message or by HTTP.
    public void part(String sha256, byte[] payload) {
        if (payload.length == 0) {
            return;
        }
        if (!sha256.equals(hash(payload))) {
            LOG.warn("a catalogue part is not what its topic says: {}", sha256);
            return;
        }
        parts.put(sha256, payload);
        dropOldest();
        changeWhenComplete();
    }

    private void dropOldest() {
        var oldest = parts.keySet().iterator();
        while (parts.size() > WAITING && oldest.hasNext()) {
            var sha256 = oldest.next();
            if (wanted.filter(each -> each.names(sha256)).isEmpty()) {
                oldest.remove();
            }
        }
    }

    private void changeWhenComplete() {
        if (wanted.isEmpty()) {
            return;
        }
        var manifest = wanted.get().manifest;
        var held = new HashMap<String, byte[]>();
        for (var part : manifest.parts()) {
            var bytes = parts.get(part.sha256());
            if (bytes == null) {
                return;
            }
            held.put(part.sha256(), bytes);
        }
        var catalogue = CatalogueReader.read(manifest, held);
        if (catalogue.isPresent()) {
            shelf.replace(new CatalogueShelf.Kept(wanted.get().payload, held), starts(catalogue.get()));
            firstStarts = shelf.firstStarts();
            parts.keySet().retainAll(held.keySet());
            current = catalogue;
            LOG.info("catalogue {} stands", manifest.version());
            listeners.forEach(listener -> listener.accept(catalogue.get()));
        }
        wanted = Optional.empty();
    }

    @Override
    public Optional<Catalogue> current() {
        return current;
    }

    @Override
    public Optional<LocalDateTime> movedFrom(AgendaSession session) {
        return Optional.ofNullable(firstStarts.get(session.id())).filter(first -> !first.equals(session.start()));
    }

    @Override
    public void onChange(Consumer<Catalogue> listener) {
        listeners.add(listener);
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Wanted(Manifest manifest, byte[] payload) {
        boolean names(String sha256) {
            return manifest.parts().stream().anyMatch(part -> part.sha256().equals(sha256));
        }
    }
}
