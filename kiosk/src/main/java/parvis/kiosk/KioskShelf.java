package parvis.kiosk;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import parvis.kiosk.directory.Directory;
import parvis.kiosk.rights.RightsBook;
import parvis.kiosk.search.Search;
import parvis.kiosk.sync.CatalogueSource;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.directory.Finder;
import parvis.kiosk.workshop.Session;
import parvis.kiosk.workshop.Sessions;
import parvis.protocol.catalogue.Catalogue;

/// Places, rights and their search for the catalogue that stands: made when they are first needed, and anew for each
/// catalogue, so that no screen ever sees half of one.
final class KioskShelf {
    private final CatalogueSource catalogue;
    private final Sessions sessions;
    private final Clock clock;
    private Optional<Made> made = Optional.empty();

    KioskShelf(CatalogueSource catalogue, Sessions sessions, Clock clock) {
        this.catalogue = catalogue;
        this.sessions = sessions;
        this.clock = clock;
    }

    private record Made(String version, Directory directory, RightsBook book, Search search) {}

    Directory directory() {
        return made().directory;
    }

    RightsBook book() {
        return made().book;
    }

    Finder finder(Texts texts) {
        var now = made();
        return new Finder(now.search, now.directory, now.book, this::upcoming, texts);
    }

    private List<Session> upcoming() {
        return sessions.upcoming(LocalDateTime.now(clock));
    }

    private Made made() {
        var standing = catalogue.current().orElseThrow();
        var fresh = made.filter(last -> last.version.equals(standing.version())).orElseGet(() -> make(standing));
        made = Optional.of(fresh);
        return fresh;
    }

    private Made make(Catalogue standing) {
        var book = CatalogueRights.of(standing);
        return new Made(
                standing.version(),
                new CatalogueDirectory(standing),
                book,
                CatalogueSearch.of(standing, book, this::upcoming));
    }
}
