package parvis.kiosk.action;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parvis.kiosk.action.Question.Kind;
import parvis.kiosk.attendance.Works;
import parvis.protocol.message.AudienceId;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Led;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.OrganizationId;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.ServiceId;
import parvis.protocol.message.ThemeId;
import parvis.protocol.message.TopicId;

/// From a filled form to what it counts, and back.
///
/// One piece of work is held once: `held` and the numbers of the whole stand in its first count, and each
/// further audience has a count with its own numbers only.
public final class FormCounts {
    private FormCounts() {}

    /// What the form counts; empty: nothing was said.
    public static List<Works.Count> of(ActionForm form, Draft draft, PlaceId place) {
        var outcome = form.question(Question.Outcome.class);
        if (draft.cancelled()) {
            var bare = dimensions(form, draft.withTogether(false), place, Optional.empty(), List.of());
            return List.of(new Works.Count(bare, Measures.of(Measure.CANCELLED, 1)));
        }
        var whole = new EnumMap<Measure, Long>(Measure.class);
        outcome.ifPresent(_ -> whole.put(Measure.HELD, 1L));
        whole.putAll(draft.numbers());
        var counts = new LinkedHashMap<Dimensions, Measures>();
        var first = new Measures(whole);
        for (var group : draft.groups()) {
            var sum = first.plus(new Measures(group.numbers()));
            if (!sum.isZero()) {
                counts.merge(dimensions(form, draft, place, group.audience(), draft.invited()), sum, Measures::plus);
                first = Measures.NONE;
            }
        }
        return counts.entrySet().stream()
                .map(entry -> new Works.Count(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// The number that the year should have.
    public static Works.Count planned(ActionForm form, Draft draft, PlaceId place, long planned) {
        return new Works.Count(
                dimensions(form, draft.withTogether(false), place, Optional.empty(), List.of()),
                Measures.of(Measure.PLANNED, planned));
    }

    private static Dimensions dimensions(
            ActionForm form, Draft draft, PlaceId place, Optional<String> audience, List<String> invited) {
        var picks = draft.picks();
        return new Dimensions(
                place,
                form.activity(),
                Optional.ofNullable(picks.get(Kind.SERVICE)).map(ServiceId::new),
                Optional.ofNullable(picks.get(Kind.TOPIC)).map(TopicId::new),
                Optional.ofNullable(picks.get(Kind.THEME)).map(ThemeId::new),
                audience.map(AudienceId::new),
                Optional.ofNullable(picks.get(Kind.LED)).map(id -> Led.valueOf(id.toUpperCase(Locale.ROOT))),
                draft.together(),
                Optional.empty(),
                draft.partners().stream().sorted().map(OrganizationId::new).toList(),
                invited.stream().sorted().map(OrganizationId::new).toList());
    }

    /// The form as it was filled for that piece of work.
    public static Draft draft(List<Works.Count> counts) {
        var first = counts.getFirst().dimensions();
        var picks = new EnumMap<Kind, String>(Kind.class);
        first.service().ifPresent(id -> picks.put(Kind.SERVICE, id.value()));
        first.topic().ifPresent(id -> picks.put(Kind.TOPIC, id.value()));
        first.theme().ifPresent(id -> picks.put(Kind.THEME, id.value()));
        first.led().ifPresent(led -> picks.put(Kind.LED, led.name().toLowerCase(Locale.ROOT)));
        var numbers = new EnumMap<Measure, Long>(Measure.class);
        var groups = new ArrayList<Draft.Group>();
        var cancelled = false;
        for (var count : counts) {
            var own = new EnumMap<Measure, Long>(Measure.class);
            for (var number : count.measures().values().entrySet()) {
                switch (number.getKey()) {
                    case PEOPLE, NEWCOMERS, ANSWERS, SATISFIED -> nonZero(own, number);
                    case FAMILIES, NEW_FAMILIES, SEATS, INVITED, TURNED_AWAY, ITEMS, MINUTES ->
                        nonZero(numbers, number);
                    case CANCELLED -> cancelled |= number.getValue() > 0;
                    case HELD, PLANNED, FACTS -> {}
                }
            }
            groups.add(new Draft.Group(count.dimensions().audience().map(AudienceId::value), own));
        }
        return new Draft(
                cancelled,
                picks,
                groups,
                numbers,
                first.together(),
                first.partners().stream().map(OrganizationId::value).toList(),
                first.partnersInvited().stream().map(OrganizationId::value).toList());
    }

    private static void nonZero(Map<Measure, Long> into, Map.Entry<Measure, Long> number) {
        if (number.getValue() != 0) {
            into.merge(number.getKey(), number.getValue(), Long::sum);
        }
    }
}
