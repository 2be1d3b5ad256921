package parvis.server.pack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import parvis.protocol.catalogue.NeedPart;
import parvis.protocol.message.Need;
import parvis.protocol.message.OperatorId;
import parvis.protocol.message.PlaceId;

/// Which doors answer which need, from a pack in which nothing was found wrong: first those that the town names, then
/// those of the need's operators in their order, then those of its themes.
final class NeedMapper {
    private final Content content;
    private final PackFiles files;

    NeedMapper(Content content, PackFiles files) {
        this.content = content;
        this.files = files;
    }

    /// In the order in which the needs are first named.
    List<NeedPart> needs() {
        return content.needs().values().stream()
                .flatMap(need -> Need.of(need.required("id")).map(known -> part(known, need)).stream())
                .filter(part -> !part.places().isEmpty() || !part.operators().isEmpty())
                .toList();
    }

    private NeedPart part(Need need, Spot spot) {
        var places = new LinkedHashSet<PlaceId>();
        named(need).forEach(places::add);
        var operators = texts(spot, "operators").map(OperatorId::new).toList();
        operators.forEach(operator -> doors(operator).forEach(places::add));
        texts(spot, "themes").forEach(theme -> under(theme).forEach(places::add));
        return new NeedPart(need, List.copyOf(places), operators);
    }

    private Stream<PlaceId> named(Need need) {
        return files.content().stream()
                .flatMap(folder -> folder.needs().spot().items("here").stream())
                .filter(here -> here.required("need").equals(need.id()))
                .flatMap(here -> texts(here, "places"))
                .map(PlaceId::new);
    }

    private Stream<PlaceId> doors(OperatorId operator) {
        return content.here().stream()
                .filter(here -> here.required("operator").equals(operator.value()))
                .flatMap(here -> texts(here, "places"))
                .map(PlaceId::new);
    }

    private Stream<PlaceId> under(String theme) {
        return files.places().spot().listed("places").stream()
                .filter(place -> place.required("theme").equals(theme))
                .map(place -> new PlaceId(place.required("id")));
    }

    private static Stream<String> texts(Spot spot, String field) {
        return spot.items(field).stream().flatMap(item -> item.text().stream());
    }
}
