package parvis.install.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Led;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.OrganizationId;
import parvis.protocol.message.PlaceId;
import parvis.server.territory.Activity;
import parvis.server.territory.Dimension;
import parvis.server.territory.Organization;
import parvis.server.territory.Territory;

/// Fills the form of an activity with likely numbers.
final class SampleForm {
    private static final int SEATS = 10;
    private static final int CANCELLED = 12;

    private final Territory territory;
    private final Random random;

    SampleForm(Territory territory, Random random) {
        this.territory = territory;
        this.random = random;
    }

    Dimensions dimensions(PlaceId place, Activity activity) {
        var asked = activity.fields();
        var invited = asked.contains(Dimension.PARTNERS_INVITED) ? partners(5) : List.<OrganizationId>of();
        return new Dimensions(
                place,
                activity.id(),
                Optional.empty(),
                pick(asked.contains(Dimension.TOPIC) ? activity.topics() : List.of())
                        .map(topic -> topic.id()),
                pick(asked.contains(Dimension.THEME) ? territory.themes() : List.of())
                        .map(theme -> theme.id()),
                pick(asked.contains(Dimension.AUDIENCE) ? territory.audiences() : List.of())
                        .map(audience -> audience.id()),
                pick(asked.contains(Dimension.LED) ? List.of(Led.values()) : List.of()),
                asked.contains(Dimension.TOGETHER) && random.nextBoolean(),
                Optional.empty(),
                asked.contains(Dimension.PARTNERS) ? partners(3) : List.of(),
                invited);
    }

    Measures measures(Activity activity) {
        var asked = activity.measures();
        if (asked.contains(Measure.CANCELLED) && random.nextInt(CANCELLED) == 0) {
            return Measures.of(Measure.CANCELLED, 1);
        }
        int people = 3 + random.nextInt(SEATS - 2);
        int answers = 5 + random.nextInt(SEATS);
        var numbers = new EnumMap<Measure, Long>(Measure.class);
        for (var measure : asked) {
            number(measure, people, answers).ifPresent(value -> numbers.put(measure, (long) value));
        }
        return new Measures(numbers);
    }

    private Optional<Integer> number(Measure measure, int people, int answers) {
        return switch (measure) {
            case PEOPLE -> Optional.of(people);
            case NEWCOMERS -> Optional.of(random.nextInt(people / 2 + 1));
            case FAMILIES -> Optional.of(people / 2 + 1);
            case NEW_FAMILIES -> Optional.of(random.nextInt(people / 2 + 1));
            case SEATS -> Optional.of(SEATS);
            case INVITED -> Optional.of(people + random.nextInt(SEATS));
            case TURNED_AWAY -> Optional.of(Math.max(0, random.nextInt(8) - 5));
            case PLANNED, HELD -> Optional.of(1);
            case ITEMS -> Optional.of(1 + random.nextInt(3));
            case MINUTES -> Optional.of(15 * (1 + random.nextInt(4)));
            case ANSWERS -> Optional.of(answers);
            case SATISFIED -> Optional.of(answers - random.nextInt(answers / 3 + 1));
            case CANCELLED, FACTS -> Optional.empty();
        };
    }

    private List<OrganizationId> partners(int most) {
        var ids = new ArrayList<>(
                territory.organizations().stream().map(Organization::id).toList());
        Collections.shuffle(ids, random);
        return ids.subList(0, Math.min(ids.size(), 1 + random.nextInt(most)));
    }

    private <T> Optional<T> pick(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(random.nextInt(list.size())));
    }
}
