package parvis.server.indicator;

import java.util.Optional;
import java.util.stream.Stream;
import parvis.protocol.message.OrganizationId;
import parvis.server.territory.AwaitedReference;
import parvis.server.territory.Dimension;
import parvis.server.territory.Reference;
import parvis.server.territory.ReferenceId;
import parvis.server.territory.Territory;

/// What people call the ids that formulas and facts name. An id that the territory does not know stands for itself.
final class Labels {
    private final Territory territory;

    Labels(Territory territory) {
        this.territory = territory;
    }

    String of(Dimension dimension, String id) {
        var known = switch (dimension) {
            case PLACE -> first(territory.places().stream(), place -> place.id().value(), place -> place.name(), id);
            case ACTIVITY ->
                first(territory.activities().stream(), one -> one.id().value(), one -> one.label(), id);
            case SERVICE ->
                first(territory.services().stream(), desk -> desk.id().value(), desk -> desk.label(), id);
            case TOPIC ->
                first(
                        territory.activities().stream().flatMap(activity -> activity.topics().stream()),
                        topic -> topic.id().value(),
                        topic -> topic.label(),
                        id);
            case THEME -> first(territory.themes().stream(), theme -> theme.id().value(), theme -> theme.label(), id);
            case AUDIENCE ->
                first(territory.audiences().stream(), one -> one.id().value(), one -> one.label(), id);
            case LED, TOGETHER, SESSION -> Optional.<String>empty();
            case PARTNERS, PARTNERS_INVITED -> organization(id);
        };
        return known.orElse(id);
    }

    /// The label of a reference figure, known or awaited.
    String of(ReferenceId id) {
        return territory.references().stream()
                .filter(reference -> reference.id().equals(id))
                .map(Reference::label)
                .findFirst()
                .or(() -> territory.awaited().stream()
                        .filter(reference -> reference.id().equals(id))
                        .map(AwaitedReference::label)
                        .findFirst())
                .orElse(id.value());
    }

    private Optional<String> organization(String id) {
        var wanted = new OrganizationId(id);
        return territory.organizations().stream()
                .filter(one -> one.id().equals(wanted))
                .map(one -> one.name())
                .findFirst();
    }

    private static <T> Optional<String> first(
            Stream<T> all,
            java.util.function.Function<T, String> id,
            java.util.function.Function<T, String> label,
            String wanted) {
        return all.filter(one -> id.apply(one).equals(wanted)).map(label).findFirst();
    }
}
