package parvis.kiosk.ui.directory;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import parvis.kiosk.directory.Directory;
import parvis.kiosk.directory.Place;
import parvis.kiosk.rights.RightsBook;
import parvis.kiosk.search.Hit;
import parvis.kiosk.search.Search;
import parvis.kiosk.ui.BookRoute;
import parvis.kiosk.ui.RightsRoute;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.SessionWords;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.workshop.Session;
import parvis.protocol.message.OperatorId;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.RightId;

/// What a search finds, in words and with where it leads.
public final class Finder {
    private final Search search;
    private final Directory directory;
    private final RightsBook book;
    private final Supplier<List<Session>> sessions;
    private final Texts texts;

    /// @param search what finds
    /// @param directory the places
    /// @param book the rights
    /// @param sessions the workshops as they are shown now, soonest first
    public Finder(Search search, Directory directory, RightsBook book, Supplier<List<Session>> sessions, Texts texts) {
        this.search = search;
        this.directory = directory;
        this.book = book;
        this.sessions = sessions;
        this.texts = texts;
    }

    /// What fits, best first.
    List<Found> find(String typed) {
        return search.find(typed).stream().flatMap(hit -> found(hit).stream()).toList();
    }

    private Optional<Found> found(Hit hit) {
        return switch (hit.kind()) {
            case PLACE -> directory.place(new PlaceId(hit.id())).map(this::place);
            case RIGHT ->
                book.right(new RightId(hit.id()))
                        .map(right -> new Found(
                                Found.Kind.RIGHT,
                                texts.name(right.name()),
                                texts.get("found.right"),
                                texts.get("found.line", texts.get("found.right"), texts.content(right.purpose())),
                                Optional.of(new RightsRoute.Card(right.id(), 0))));
            case DESK ->
                book.desk(new OperatorId(hit.id()))
                        .map(desk -> new Found(
                                Found.Kind.DESK,
                                texts.name(desk.name()),
                                texts.get("found.desk"),
                                texts.get("found.line", texts.get("found.desk"), texts.content(desk.purpose())),
                                Optional.of(new RightsRoute.Organisation(desk.id(), 0))));
            case NUMBER ->
                book.numbers().stream()
                        .filter(line -> line.number().equals(hit.id()))
                        .findFirst()
                        .map(line -> new Found(
                                Found.Kind.NUMBER,
                                texts.get("found.number", line.display(), texts.name(line.name())),
                                texts.content(line.use()),
                                texts.content(line.use()),
                                Optional.empty()));
            case WORKSHOP -> workshop(hit.id());
        };
    }

    private Found place(Place place) {
        var entry = PlacesViewModel.Entry.of(place, Optional.empty(), texts);
        return new Found(
                Found.Kind.PLACE,
                entry.name(),
                entry.type(),
                entry.line(),
                Optional.of(new Route.PlaceCard(entry.id())));
    }

    private Optional<Found> workshop(String id) {
        return sessions.get().stream()
                .filter(session -> session.id().value().equals(id))
                .findFirst()
                .map(session -> new Found(
                        Found.Kind.WORKSHOP,
                        texts.name(session.title()),
                        texts.get("found.workshop"),
                        texts.get(
                                "found.workshop.line", day(session.start()), new SessionWords(texts).details(session)),
                        Optional.of(new BookRoute.OneSession(session.id()))));
    }

    private String day(LocalDateTime start) {
        return texts.dates().day(start.toLocalDate());
    }
}
