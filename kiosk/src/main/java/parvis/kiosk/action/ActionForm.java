package parvis.kiosk.action;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parvis.kiosk.action.Question.Kind;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Led;
import parvis.protocol.message.Measure;

/// One activity of the catalogue as a form. Made from what the catalogue says of it: another town has others.
///
/// @param activity which
/// @param label what people call it
/// @param questions what is asked, in order
/// @param feeds which indicators it feeds
public record ActionForm(ActivityId activity, String label, List<Question> questions, List<Feed> feeds) {
    private static final Set<Measure> BY_AUDIENCE =
            EnumSet.of(Measure.PEOPLE, Measure.NEWCOMERS, Measure.ANSWERS, Measure.SATISFIED);
    private static final Set<Measure> NOT_TYPED =
            EnumSet.of(Measure.HELD, Measure.CANCELLED, Measure.PLANNED, Measure.FACTS);

    public ActionForm {
        questions = List.copyOf(questions);
        feeds = List.copyOf(feeds);
    }

    /// The form of an activity. What there is nothing to choose for is not asked.
    ///
    /// @param measures the numbers that the catalogue names, in its order
    /// @param fields the other fields that it names, by their wire names
    /// @param topics the subjects that it offers
    public static ActionForm of(
            ActivityId activity,
            String label,
            List<Measure> measures,
            List<String> fields,
            List<Option> topics,
            Offer offer,
            List<Feed> feeds) {
        var questions = new ArrayList<Question>();
        if (measures.contains(Measure.HELD) || measures.contains(Measure.CANCELLED)) {
            questions.add(new Question.Outcome(measures.contains(Measure.CANCELLED)));
        }
        pick(questions, fields, Kind.SERVICE, offer.services());
        pick(questions, fields, Kind.TOPIC, topics);
        pick(questions, fields, Kind.THEME, offer.themes());
        var byAudience = measures.stream().filter(BY_AUDIENCE::contains).toList();
        if (!byAudience.isEmpty()) {
            questions.add(new Question.People(byAudience, fields.contains("audience") ? offer.audiences() : List.of()));
        }
        measures.stream()
                .filter(measure -> !BY_AUDIENCE.contains(measure) && !NOT_TYPED.contains(measure))
                .forEach(measure -> questions.add(new Question.HowMany(measure)));
        pick(questions, fields, Kind.LED, leaders());
        if (fields.contains("together")) {
            questions.add(new Question.Together());
        }
        partners(questions, fields, offer.organizations());
        if (measures.contains(Measure.PLANNED)) {
            questions.add(new Question.Planned());
        }
        return new ActionForm(activity, label, questions, feeds);
    }

    private static void pick(List<Question> questions, List<String> fields, Kind kind, List<Option> options) {
        if (fields.contains(kind.name().toLowerCase(Locale.ROOT)) && !options.isEmpty()) {
            questions.add(new Question.Pick(kind, options));
        }
    }

    private static void partners(List<Question> questions, List<String> fields, List<Option> organizations) {
        if (organizations.isEmpty()) {
            return;
        }
        if (fields.contains("partnersInvited")) {
            questions.add(new Question.Partners(true, organizations));
        }
        if (fields.contains("partners")) {
            questions.add(new Question.Partners(false, organizations));
        }
    }

    /// Their labels are the screen's.
    private static List<Option> leaders() {
        return Arrays.stream(Led.values())
                .map(led -> new Option(led.name().toLowerCase(Locale.ROOT), ""))
                .toList();
    }

    /// The question of that kind, where the form has it.
    public <Q extends Question> Optional<Q> question(Class<Q> kind) {
        return questions.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
