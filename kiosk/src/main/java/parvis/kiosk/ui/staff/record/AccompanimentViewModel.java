package parvis.kiosk.ui.staff.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import parvis.kiosk.action.ActionForm;
import parvis.kiosk.action.Bracket;
import parvis.kiosk.action.Option;
import parvis.kiosk.action.Question;
import parvis.kiosk.ui.Dates;
import parvis.kiosk.ui.staff.record.AccompanimentLog.Noted;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.ServiceId;
import parvis.protocol.message.TopicId;

/// An accompaniment in two touches: about what, how long. It is counted then; who was new, sent elsewhere, or there as
/// well is added after.
public final class AccompanimentViewModel {
    private static final int USUAL_DAYS = 28;

    private final Optional<LocalDate> day;
    private final boolean brief;
    private final Recording recording;
    private final ActionForm form;
    private final Kit kit;
    private final AccompanimentLog log;
    private final ReadOnlyObjectWrapper<State> state;
    private List<Option> topics;
    private Optional<Option> service;
    private Optional<Option> chosen = Optional.empty();
    private Optional<Noted> last = Optional.empty();
    private String said = "";
    private boolean working;

    /// @param form of the activity
    /// @param day empty: today
    /// @param brief whether there is room for short words only
    public AccompanimentViewModel(
            ActionForm form, Optional<LocalDate> day, boolean brief, Recording recording, Kit kit) {
        this.brief = brief;
        this.form = form;
        this.day = day;
        this.recording = recording;
        this.kit = kit;
        log = new AccompanimentLog(recording, day);
        topics = options(Question.Kind.TOPIC);
        service = services().stream().findFirst();
        state = new ReadOnlyObjectWrapper<>(now());
        kit.background().run(this::usage, this::sort, _ -> {});
    }

    /// What is seen.
    ///
    /// @param help what to do
    /// @param desks for which desk; fewer than two are not asked
    /// @param topics operators and subjects, most used first
    /// @param chosen about what, once it is touched: then how long is asked
    /// @param brackets how long
    /// @param said what was counted last; empty: nothing yet
    /// @param more what can be added to it
    public record State(
            String help,
            List<Panel.Choice> desks,
            List<Act> topics,
            Optional<String> chosen,
            List<Act> brackets,
            String said,
            List<Act> more) {
        public State {
            desks = List.copyOf(desks);
            topics = List.copyOf(topics);
            brackets = List.copyOf(brackets);
            more = List.copyOf(more);
        }
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    private List<Option> options(Question.Kind kind) {
        return form.questions().stream()
                .filter(question -> question instanceof Question.Pick pick && pick.kind() == kind)
                .flatMap(question -> ((Question.Pick) question).options().stream())
                .toList();
    }

    private List<Option> services() {
        return options(Question.Kind.SERVICE);
    }

    private boolean counts(Measure measure) {
        return form.questions().stream().anyMatch(question -> switch (question) {
            case Question.People people -> people.measures().contains(measure);
            case Question.HowMany(var asked) -> asked == measure;
            case Question.Outcome _, Question.Pick _, Question.Together _, Question.Partners _, Question.Planned _ ->
                false;
        });
    }

    /// How often each subject came up lately.
    private Map<String, Long> usage() {
        var used = new HashMap<String, Long>();
        for (var back = 0; back < USUAL_DAYS; back++) {
            for (var row : recording.counter().day(kit.today().minusDays(back)).rows()) {
                if (row.dimensions().activity().equals(form.activity())) {
                    row.dimensions().topic().ifPresent(topic -> used.merge(topic.value(), row.people(), Long::sum));
                }
            }
        }
        return used;
    }

    private void sort(Map<String, Long> used) {
        var sorted = new ArrayList<>(topics);
        sorted.sort(Comparator.comparing((Option topic) -> used.getOrDefault(topic.id(), 0L))
                .reversed());
        topics = sorted;
        say();
    }

    private void choose(Option topic) {
        chosen = Optional.of(topic);
        say();
    }

    /// Back to the subjects, nothing counted.
    public void leave() {
        chosen = Optional.empty();
        say();
    }

    private void desk(Option desk) {
        service = Optional.of(desk);
        say();
    }

    private void count(Option topic, Bracket bracket) {
        var numbers = new EnumMap<Measure, Long>(Measure.class);
        numbers.put(Measure.PEOPLE, 1L);
        if (counts(Measure.MINUTES)) {
            numbers.put(Measure.MINUTES, (long) bracket.minutes());
        }
        var bare = Dimensions.of(recording.place(), form.activity()).withTopic(new TopicId(topic.id()));
        var dimensions =
                service.map(desk -> bare.withService(new ServiceId(desk.id()))).orElse(bare);
        run(() -> log.note(dimensions, new Measures(numbers)), noted -> {
            chosen = Optional.empty();
            last = Optional.of(noted);
            said = kit.texts().get("record.help.noted", topic.label(), bracket(bracket));
        });
    }

    private void add(Measures more, String key) {
        last.ifPresent(noted -> run(() -> log.add(noted, more), now -> {
            last = Optional.of(now);
            said = kit.texts().get(key, topic(now), now.measures().get(Measure.PEOPLE));
        }));
    }

    private void undo() {
        last.ifPresent(noted -> run(() -> log.undo(noted), done -> {
            last = Optional.empty();
            said = kit.texts().get(done ? "record.help.undone" : "record.help.undone.late", topic(noted));
        }));
    }

    private String topic(Noted noted) {
        var id = noted.dimensions().topic().map(TopicId::value).orElse("");
        return topics.stream()
                .filter(topic -> topic.id().equals(id))
                .map(Option::label)
                .findFirst()
                .orElse(id);
    }

    private <T> void run(Callable<T> call, Consumer<T> done) {
        if (working) {
            return;
        }
        working = true;
        kit.background()
                .run(
                        call,
                        answer -> {
                            working = false;
                            done.accept(answer);
                            say();
                        },
                        _ -> {
                            working = false;
                            said = kit.texts().get("record.failed");
                            say();
                        });
    }

    private void say() {
        state.set(now());
    }

    private State now() {
        var texts = kit.texts();
        var help =
                day.map(that -> texts.get("record.help.later", Dates.day(that))).orElse(texts.get("record.help.help"));
        var desks = services().stream()
                .map(desk -> new Panel.Choice(
                        desk.label(), service.filter(desk::equals).isPresent(), () -> desk(desk)))
                .toList();
        var brackets = chosen.map(topic -> Arrays.stream(Bracket.values())
                        .map(bracket -> Act.main(bracket(bracket), () -> count(topic, bracket)))
                        .toList())
                .orElse(List.of());
        return new State(
                help,
                desks.size() < 2 ? List.of() : desks,
                topics.stream()
                        .map(topic -> Act.other(topic.label(), () -> choose(topic)))
                        .toList(),
                chosen.map(Option::label),
                brackets,
                said,
                last.map(this::more).orElse(List.of()));
    }

    private List<Act> more(Noted noted) {
        var texts = kit.texts();
        var now = noted.measures();
        var people = now.get(Measure.PEOPLE);
        var more = new ArrayList<Act>();
        if (counts(Measure.NEWCOMERS) && now.get(Measure.NEWCOMERS) < people) {
            more.add(Act.other(
                    texts.get(brief ? "record.help.newcomer.brief" : "record.help.newcomer.button"),
                    () -> add(Measures.of(Measure.NEWCOMERS, 1), "record.help.newcomer")));
        }
        if (counts(Measure.TURNED_AWAY) && now.get(Measure.TURNED_AWAY) < people) {
            more.add(Act.other(
                    texts.get(brief ? "record.help.elsewhere.brief" : "record.help.elsewhere.button"),
                    () -> add(Measures.of(Measure.TURNED_AWAY, 1), "record.help.elsewhere")));
        }
        var minutes = now.get(Measure.MINUTES) / people;
        more.add(Act.other(
                texts.get(brief ? "record.help.more.brief" : "record.help.more.button"),
                () -> add(Measures.of(Measure.PEOPLE, 1, Measure.MINUTES, minutes), "record.help.more")));
        more.add(Act.other(texts.get(brief ? "record.help.undo.brief" : "record.help.undo.button"), this::undo));
        return more;
    }

    private String bracket(Bracket bracket) {
        return switch (bracket) {
            case UNDER_30 -> kit.texts().get("record.bracket.short");
            case UNDER_60 -> kit.texts().get("record.bracket.medium");
            case UNDER_120 -> kit.texts().get("record.bracket.long");
            case LONGER -> kit.texts().get("record.bracket.longest");
        };
    }
}
