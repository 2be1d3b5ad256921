package parvis.kiosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import parvis.kiosk.rights.RightsBook;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.catalogue.RightsPart;
import parvis.protocol.catalogue.SessionPart;
import parvis.protocol.codec.CatalogueCodec;
import parvis.protocol.codec.Decoded;
import parvis.protocol.codec.RightsCodec;

/// The first town's places and rights, in the bytes in which a server sends them; `RightsFixtureTest` keeps them so.
public final class RightsTown {
    private static final RightsPart RIGHTS = new RightsPart(
            part("right-themes", RightsCodec::themes),
            part("rights", RightsCodec::rights),
            part("life-events", RightsCodec::events),
            part("operators", RightsCodec::operators),
            part("numbers", RightsCodec::numbers),
            part("synonyms", RightsCodec::synonyms),
            part("words", RightsCodec::words));

    private RightsTown() {}

    public static Catalogue catalogue(List<SessionPart> sessions) {
        return new Catalogue(
                "rights",
                part("territory", CatalogueCodec::territory),
                part("places", CatalogueCodec::places),
                List.of(),
                List.of(),
                List.of(),
                sessions,
                List.of(),
                RIGHTS,
                part("needs", CatalogueCodec::needs));
    }

    /// What people call the themes that have places.
    public static List<String> themesWithPlaces() {
        var catalogue = catalogue(List.of());
        return catalogue.territory().themes().stream()
                .filter(theme -> catalogue.places().stream()
                        .anyMatch(place -> place.theme().equals(theme.id())))
                .map(theme -> theme.label())
                .toList();
    }

    public static RightsPart rights() {
        return RIGHTS;
    }

    public static RightsBook book() {
        return CatalogueRights.of(catalogue(List.of()));
    }

    private static <T> T part(String name, Function<byte[], Decoded<T>> decode) {
        var resource = "rights/" + name + ".json";
        try (var bytes = Objects.requireNonNull(RightsTown.class.getResourceAsStream(resource), resource)) {
            return switch (decode.apply(bytes.readAllBytes())) {
                case Decoded.Sound<T>(var value) -> value;
                case Decoded.Unreadable<T>(var _, var why) -> throw new IllegalStateException(resource + ": " + why);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
