package parvis.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.codec.CatalogueCodec;
import parvis.protocol.codec.Decoded;
import parvis.protocol.message.PlaceId;

/// The town of [CentreRig]: Dugny's activities, desks and organisations, some of its places, and closures of
/// the tests' own, in the bytes in which a server would send them.
final class CentreTown {
    static final PlaceId CENTRE = new PlaceId("centre-social-arc-en-ciel");

    private CentreTown() {}

    static Catalogue catalogue() {
        return new Catalogue(
                "centre",
                part("territory", CatalogueCodec::territory),
                part("places", CatalogueCodec::places),
                part("activities", CatalogueCodec::activities),
                part("closures", CatalogueCodec::closures),
                part("organizations", CatalogueCodec::organizations),
                List.of(),
                part("days", CatalogueCodec::days));
    }

    private static <T> T part(String name, Function<byte[], Decoded<T>> decode) {
        var resource = "town/" + name + ".json";
        try (var bytes = Objects.requireNonNull(CentreTown.class.getResourceAsStream(resource), resource)) {
            return switch (decode.apply(bytes.readAllBytes())) {
                case Decoded.Sound<T>(var value) -> value;
                case Decoded.Unreadable<T>(var _, var why) -> throw new IllegalStateException(resource + ": " + why);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
