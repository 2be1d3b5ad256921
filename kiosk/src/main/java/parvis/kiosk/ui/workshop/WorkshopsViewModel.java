package parvis.kiosk.ui.workshop;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import parvis.kiosk.ui.Route.Sought;
import parvis.kiosk.ui.Route.Span;
import parvis.kiosk.ui.SessionWords;
import parvis.kiosk.ui.SessionWords.Tone;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.workshop.Session;
import parvis.kiosk.workshop.Sessions;
import parvis.protocol.message.SessionId;

/// The sessions to come, week by week, and what they can be narrowed to. Nothing is offered that leads to an empty
/// list.
public final class WorkshopsViewModel {
    private final Sought sought;
    private final Ways ways;
    private final Labels labels;
    private final Texts texts;
    private final SessionWords words;
    private final LocalDate today;
    private final List<Session> all;
    private final List<Session> here;

    /// @param sought what is looked for; a subject or level of which there is nothing any more is forgotten
    /// @param sessions what comes
    /// @param clock in the territory's zone
    public WorkshopsViewModel(Sought sought, Sessions sessions, Ways ways, Labels labels, Clock clock, Texts texts) {
        this.ways = ways;
        this.labels = labels;
        this.texts = texts;
        words = new SessionWords(texts);
        today = LocalDate.now(clock);
        all = sessions.upcoming(LocalDateTime.now(clock));
        var kept = new Sought(
                sought.span(),
                sought.topic()
                        .filter(topic ->
                                all.stream().anyMatch(session -> session.topic().equals(Optional.of(topic)))),
                sought.level()
                        .filter(level ->
                                all.stream().anyMatch(session -> session.level().equals(Optional.of(level)))));
        var fitting = fitting(kept);
        var span = kept.span() == Span.SOONEST ? Spans.soonest(fitting, today) : kept.span();
        this.sought = kept.at(span);
        here = Spans.in(span, fitting, today);
    }

    private List<Session> fitting(Sought wanted) {
        return all.stream()
                .filter(session -> wanted.topic().isEmpty() || wanted.topic().equals(session.topic()))
                .filter(session -> wanted.level().isEmpty() || wanted.level().equals(session.level()))
                .toList();
    }

    /// What is shown, with the week that was found for it.
    public Sought sought() {
        return sought;
    }

    /// Whether no session at all is planned.
    public boolean none() {
        return all.isEmpty();
    }

    /// How many entries there are.
    public int count() {
        return here.size();
    }

    /// One of them, soonest first: a town that plans far ahead has hundreds, and a page shows six.
    ///
    /// @param number from 0
    public Entry entry(int number) {
        return entry(here.get(number));
    }

    /// The entries, soonest first.
    public List<Entry> entries() {
        return here.stream().map(this::entry).toList();
    }

    /// This week, the next one, later.
    ///
    /// @param brief in shorter words
    public List<Choice> spans(boolean brief) {
        return Spans.ALL.stream()
                .map(span -> new Choice(
                        brief && span == Span.NEXT_WEEK ? texts.get("workshops.span.next.brief") : word(span),
                        span == sought.span(),
                        sought.at(span)))
                .toList();
    }

    /// Whether a subject or a level is chosen.
    public boolean narrowed() {
        return sought.topic().isPresent() || sought.level().isPresent();
    }

    private String word(Span span) {
        return switch (span) {
            case SOONEST, THIS_WEEK -> texts.get("workshops.span.this");
            case NEXT_WEEK -> texts.get("workshops.span.next");
            case LATER -> texts.get("workshops.span.later");
        };
    }

    /// Where there is something, when there is nothing here: the other weeks with as many sessions, soonest first.
    public List<Choice> elsewhere() {
        var fitting = fitting(sought);
        var choices = new ArrayList<Choice>();
        for (var span : Spans.ALL) {
            var count = Spans.in(span, fitting, today).size();
            if (span != sought.span() && count > 0) {
                choices.add(new Choice(texts.get("workshops.see", word(span), count), false, sought.at(span)));
            }
        }
        return choices;
    }

    /// The subjects and levels that tell sessions of this week apart, the chosen ones first; empty: there is nothing
    /// to tell apart.
    public List<Choice> choices() {
        var topics = counted(
                session -> session.topic().flatMap(labels::topic).map(label -> new Named(label, session)),
                new Sought(sought.span(), Optional.empty(), sought.level()));
        var levels = counted(
                session -> session.level().map(label -> new Named(label, session)),
                new Sought(sought.span(), sought.topic(), Optional.empty()));
        var choices = new ArrayList<Choice>();
        if (topics.size() > 1 || sought.topic().isPresent()) {
            topics.values().forEach(counted -> choices.add(topic(counted)));
        }
        if (levels.size() > 1 || sought.level().isPresent()) {
            levels.values().forEach(counted -> choices.add(level(counted)));
        }
        choices.sort(Comparator.comparing(choice -> !choice.chosen()));
        return choices;
    }

    private Map<String, Counted> counted(Function<Session, Optional<Named>> named, Sought among) {
        var found = new LinkedHashMap<String, Counted>();
        Spans.in(sought.span(), fitting(among), today).stream()
                .flatMap(session -> named.apply(session).stream())
                .forEach(one -> found.merge(
                        one.label(), new Counted(one, 1), (before, _) -> new Counted(one, before.count() + 1)));
        return found;
    }

    private Choice topic(Counted counted) {
        var topic = counted.named().session().topic();
        var chosen = topic.equals(sought.topic());
        return choice(counted, chosen, new Sought(sought.span(), chosen ? Optional.empty() : topic, sought.level()));
    }

    private Choice level(Counted counted) {
        var level = counted.named().session().level();
        var chosen = level.equals(sought.level());
        return choice(counted, chosen, new Sought(sought.span(), sought.topic(), chosen ? Optional.empty() : level));
    }

    private Choice choice(Counted counted, boolean chosen, Sought then) {
        return new Choice(
                texts.get("workshops.choice", texts.content(counted.named().label()), counted.count()), chosen, then);
    }

    private Entry entry(Session session) {
        var day = session.start().toLocalDate();
        var way = ways.of(session);
        var dates = texts.dates();
        var late = sought.span() == Span.LATER;
        var weekday = late ? texts.get("workshops.when", dates.weekday(day), "") : "";
        return new Entry(
                session.id(),
                dates.number(day),
                late ? dates.shortMonth(day) : dates.weekdayInColumn(day),
                texts.name(session.title()),
                weekday + words.details(session),
                weekday + dates.hours(session.start(), session.minutes()),
                words.moved(session),
                way == Way.CLOSED ? texts.get("workshops.closed") : words.seats(session),
                way == Way.CLOSED ? Tone.ATTENTION : words.tone(session),
                way,
                how(session, way));
    }

    private String how(Session session, Way way) {
        return switch (way) {
            case BOOK -> texts.get("workshops.book");
            case WAIT -> texts.get("workshops.wait");
            case AT_THE_DESK -> texts.get("workshops.book.here");
            case ELSEWHERE -> texts.get("workshops.book.there", texts.name(session.placeName()));
            case BEGUN -> texts.get("workshops.begun");
            case CLOSED, CANCELLED -> "";
        };
    }

    /// One session.
    ///
    /// @param id which
    /// @param number « 26 »
    /// @param word « jeudi »; later than next week « déc. »
    /// @param title its title
    /// @param details « 14 h à 15 h 30 · ici · débutant »; later than next week with its weekday
    /// @param brief « 14 h à 15 h 30 », where few lines fit
    /// @param moved « Déplacé : avant, mardi 24 novembre, 15 h », where it has another time now
    /// @param seats « Il reste 3 places »
    /// @param tone how that is to be seen
    /// @param way what can be done
    /// @param how what the button says, or where one books; empty: nothing can be done
    public record Entry(
            SessionId id,
            String number,
            String word,
            String title,
            String details,
            String brief,
            Optional<String> moved,
            String seats,
            Tone tone,
            Way way,
            String how) {}

    /// Something that narrows the list, or widens it again.
    ///
    /// @param label what it says
    /// @param chosen whether it does so now
    /// @param then what is shown after a touch
    public record Choice(String label, boolean chosen, Sought then) {}

    private record Named(String label, Session session) {}

    private record Counted(Named named, int count) {}
}
