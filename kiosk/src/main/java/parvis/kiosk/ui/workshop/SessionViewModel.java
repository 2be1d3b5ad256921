package parvis.kiosk.ui.workshop;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parvis.kiosk.ui.SessionWords;
import parvis.kiosk.ui.SessionWords.Tone;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.workshop.Details;
import parvis.kiosk.workshop.Session;
import parvis.kiosk.workshop.Sessions;
import parvis.protocol.message.Led;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.SessionId;

/// One session's page: what, for whom, what to bring, where, when, who leads; what one can do; and when it is full,
/// the next ones with free seats.
public final class SessionViewModel {
    private static final int OTHERS = 3;

    private final Session session;
    private final Sessions sessions;
    private final Ways ways;
    private final Labels labels;
    private final Clock clock;
    private final Texts texts;
    private final SessionWords words;

    /// @param session which
    /// @param sessions the others
    /// @param clock in the territory's zone
    public SessionViewModel(Session session, Sessions sessions, Ways ways, Labels labels, Clock clock, Texts texts) {
        this.session = session;
        this.sessions = sessions;
        this.ways = ways;
        this.labels = labels;
        this.clock = clock;
        this.texts = texts;
        words = new SessionWords(texts);
    }

    /// Which.
    public SessionId id() {
        return session.id();
    }

    /// Its title.
    public String title() {
        return texts.name(session.title());
    }

    /// What can be done.
    public Way way() {
        return ways.of(session);
    }

    /// « Il reste 3 places », « Complet. 2 personnes attendent. », « Annulé »
    public String seats() {
        return words.seats(session);
    }

    /// How that is to be seen.
    public Tone tone() {
        return words.tone(session);
    }

    /// « Déplacé. Avant : mardi 24 novembre, 15 h », where it has another time now.
    public Optional<String> moved() {
        return words.moved(session);
    }

    /// What one cannot do here, and what to do then; empty: a seat can be had.
    public Optional<String> instead() {
        return switch (way()) {
            case BOOK, WAIT -> Optional.empty();
            case AT_THE_DESK -> Optional.of(texts.get("workshops.instead.desk"));
            case ELSEWHERE -> Optional.of(texts.get("workshops.instead.there", texts.name(session.placeName())));
            case CLOSED -> Optional.of(texts.get("workshops.instead.closed"));
            case BEGUN -> Optional.of(texts.get("workshops.instead.begun"));
            case CANCELLED -> Optional.of(texts.get("workshops.instead.cancelled"));
        };
    }

    /// The place whose card says more, where it is another one.
    public Optional<PlaceId> place() {
        return session.here() ? Optional.empty() : Optional.of(session.place());
    }

    /// All that is known of it.
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        lines.add(new Line(Kind.WHEN, words.dayAndHours(session.start(), session.minutes())));
        var room = session.own().flatMap(Details::room);
        lines.add(new Line(
                Kind.WHERE,
                Stream.concat(Stream.of(session.placeName()), room.stream())
                        .map(texts::name)
                        .collect(Collectors.joining(", "))));
        forWhom().ifPresent(whom -> lines.add(new Line(Kind.FOR_WHOM, whom)));
        session.level()
                .ifPresent(
                        level -> lines.add(new Line(Kind.LEVEL, texts.get("workshops.level", texts.content(level)))));
        session.topic()
                .flatMap(labels::topic)
                .ifPresent(
                        topic -> lines.add(new Line(Kind.ABOUT, texts.get("workshops.about", texts.content(topic)))));
        session.own()
                .flatMap(Details::bring)
                .ifPresent(
                        bring -> lines.add(new Line(Kind.BRING, texts.get("workshops.bring", texts.content(bring)))));
        led().ifPresent(who -> lines.add(new Line(Kind.LED, who)));
        return lines;
    }

    private Optional<String> forWhom() {
        return session.own()
                .flatMap(Details::audience)
                .flatMap(labels::audience)
                .map(audience -> texts.get("workshops.whom", texts.content(audience)));
    }

    private Optional<String> led() {
        var partners = session.own().stream()
                .flatMap(details -> details.partners().stream())
                .flatMap(partner -> labels.organization(partner).stream())
                .toList();
        var who = session.own().flatMap(Details::led).map(this::word);
        if (partners.isEmpty()) {
            return who.map(word -> texts.get("workshops.led", word));
        }
        var names = partners.stream().map(texts::name).collect(Collectors.joining(", "));
        return Optional.of(who.map(word -> texts.get("workshops.led.with", word, names))
                .orElseGet(() -> texts.get("workshops.with", names)));
    }

    private String word(Led led) {
        return switch (led) {
            case TEAM -> texts.get("workshops.led.team");
            case PARTNER -> texts.get("workshops.led.partner");
            case VOLUNTEERS -> texts.get("workshops.led.volunteers");
            case ASSOCIATION -> texts.get("workshops.led.association");
        };
    }

    /// Other sessions with free seats, of the same workshop first, then on the same subject; soonest first. Empty
    /// while there are seats here.
    public List<Other> others() {
        if (way() == Way.BOOK || way() == Way.BEGUN) {
            return List.of();
        }
        var free = sessions.upcoming(LocalDateTime.now(clock)).stream()
                .filter(other -> !other.id().equals(session.id()))
                .filter(other -> ways.of(other) == Way.BOOK)
                .toList();
        var same = free.stream().filter(other -> other.workshop().equals(session.workshop()));
        var alike = free.stream()
                .filter(other -> !other.workshop().equals(session.workshop()))
                .filter(other -> session.topic().isPresent() && other.topic().equals(session.topic()));
        return Stream.concat(same, alike).limit(OTHERS).map(this::other).toList();
    }

    private Other other(Session other) {
        return new Other(
                other.id(),
                texts.name(other.title()),
                words.dayAndHours(other.start(), other.minutes()),
                words.seats(other));
    }

    /// What a line is about; each has its pictogram.
    public enum Kind {
        WHEN,
        WHERE,
        FOR_WHOM,
        LEVEL,
        ABOUT,
        BRING,
        LED
    }

    /// One thing that is known.
    ///
    /// @param kind what it is about
    /// @param words what is said
    public record Line(Kind kind, String words) {}

    /// Another session with free seats.
    ///
    /// @param id which
    /// @param title its title
    /// @param when « jeudi 26 novembre, 14 h à 15 h 30 »
    /// @param seats « Il reste 3 places »
    public record Other(SessionId id, String title, String when, String seats) {}
}
