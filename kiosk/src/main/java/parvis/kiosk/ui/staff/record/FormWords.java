package parvis.kiosk.ui.staff.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.action.ActionForm;
import parvis.kiosk.action.DayPart;
import parvis.kiosk.action.Option;
import parvis.kiosk.action.Question;
import parvis.kiosk.attendance.Works;
import parvis.kiosk.ui.Texts;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;

/// What forms say.
final class FormWords {
    private final Texts texts;

    FormWords(Texts texts) {
        this.texts = texts;
    }

    String measure(ActivityId activity, Measure measure) {
        return switch (measure) {
            case PEOPLE -> texts.get("record.measure.people");
            case NEWCOMERS -> texts.get("record.measure.newcomers");
            case FAMILIES -> texts.get("record.measure.families");
            case NEW_FAMILIES -> texts.get("record.measure.newFamilies");
            case SEATS -> texts.get("record.measure.seats");
            case INVITED -> texts.get("record.measure.invited");
            case TURNED_AWAY ->
                texts.get(
                        activity.equals(Recording.ACCOMPANIMENT)
                                ? "record.measure.elsewhere"
                                : "record.measure.turnedAway");
            case ITEMS -> texts.get("record.measure.items");
            case MINUTES -> texts.get("record.measure.minutes");
            case ANSWERS -> texts.get("record.measure.answers");
            case SATISFIED -> texts.get("record.measure.satisfied");
            case PLANNED, HELD, CANCELLED, FACTS -> throw new IllegalArgumentException("not typed: " + measure);
        };
    }

    String kind(Question.Kind kind) {
        return switch (kind) {
            case SERVICE -> texts.get("record.pick.service");
            case TOPIC -> texts.get("record.pick.topic");
            case THEME -> texts.get("record.pick.theme");
            case LED -> texts.get("record.pick.led");
        };
    }

    String option(Question.Kind kind, Option option) {
        return kind == Question.Kind.LED ? led(option.id()) : option.label();
    }

    private String led(String id) {
        return switch (id) {
            case "team" -> texts.get("record.led.team");
            case "partner" -> texts.get("record.led.partner");
            case "volunteers" -> texts.get("record.led.volunteers");
            default -> texts.get("record.led.association");
        };
    }

    String part(DayPart part) {
        return switch (part) {
            case MORNING -> texts.get("record.part.morning");
            case AFTERNOON -> texts.get("record.part.afternoon");
            case EVENING -> texts.get("record.part.evening");
        };
    }

    /// « Forum parentalité »
    static String label(Works.Work work, List<ActionForm> forms) {
        var activity = work.counts().getFirst().dimensions().activity();
        return forms.stream()
                .filter(form -> form.activity().equals(activity))
                .map(ActionForm::label)
                .findFirst()
                .orElse(activity.value());
    }

    /// « tenue, 12 personnes dont 3 nouvelles, 2 familles »
    String summary(List<Works.Count> counts) {
        var sum = counts.stream().map(Works.Count::measures).reduce(Measures.NONE, Measures::plus);
        var said = new ArrayList<String>();
        if (sum.get(Measure.CANCELLED) > 0) {
            said.add(texts.get("record.sum.cancelled"));
        } else if (sum.get(Measure.HELD) > 0) {
            said.add(texts.get("record.sum.held"));
        }
        some(sum, Measure.PEOPLE)
                .map(people -> texts.get("record.sum.people", people, sum.get(Measure.NEWCOMERS)))
                .ifPresent(said::add);
        some(sum, Measure.FAMILIES)
                .map(families -> texts.get("record.sum.families", families))
                .ifPresent(said::add);
        some(sum, Measure.ITEMS)
                .map(items -> texts.get("record.sum.items", items))
                .ifPresent(said::add);
        some(sum, Measure.ANSWERS)
                .map(answers -> texts.get("record.sum.answers", answers, sum.get(Measure.SATISFIED)))
                .ifPresent(said::add);
        return said.isEmpty() ? texts.get("record.sum.counted") : String.join(", ", said);
    }

    private static Optional<Long> some(Measures sum, Measure measure) {
        return Optional.of(sum.get(measure)).filter(value -> value != 0);
    }
}
