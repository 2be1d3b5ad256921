package parvis.kiosk;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parvis.kiosk.directory.Directory;
import parvis.kiosk.directory.Opening;
import parvis.kiosk.rights.RightsBook;
import parvis.kiosk.search.Search;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.directory.Finder;
import parvis.kiosk.workshop.Session;
import parvis.kiosk.workshop.Sessions;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.message.PlaceId;

/// Places, rights and their search for the catalogue that stands, without the cards that the team hid: made when they
/// are first needed, and anew for each catalogue, so that no screen ever sees half of one.
final class KioskShelf {
    private final Kiosk kiosk;
    private final Sessions sessions;
    private Optional<Made> made = Optional.empty();

    KioskShelf(Kiosk kiosk, Sessions sessions) {
        this.kiosk = kiosk;
        this.sessions = sessions;
    }

    private record Made(String version, Set<PlaceId> hidden, Directory directory, RightsBook book, Search search) {}

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
        return sessions.upcoming(LocalDateTime.now(kiosk.clock()));
    }

    private Made made() {
        var standing = kiosk.catalogue().current().orElseThrow();
        var hidden = kiosk.team().doubts().hidden();
        var fresh = made.filter(last -> last.version.equals(standing.version()) && last.hidden.equals(hidden))
                .orElseGet(() -> make(standing, hidden));
        made = Optional.of(fresh);
        return fresh;
    }

    private Made make(Catalogue standing, Set<PlaceId> hidden) {
        var shown = without(standing, hidden);
        var book = CatalogueRights.of(shown);
        return new Made(
                standing.version(),
                hidden,
                new CatalogueDirectory(shown, kiosk.config().place(), this::sudden),
                book,
                CatalogueSearch.of(shown, book, this::upcoming));
    }

    /// Cards that the team hid are in no list, behind no need, no organisation and no word.
    private static Catalogue without(Catalogue standing, Set<PlaceId> hidden) {
        return new Catalogue(
                standing.version(),
                standing.territory(),
                standing.places().stream()
                        .filter(place -> !hidden.contains(place.id()))
                        .toList(),
                standing.activities(),
                standing.closures(),
                standing.organizations(),
                standing.sessions(),
                standing.days(),
                standing.rights(),
                standing.needs());
    }

    /// What the team of this place says: « Fermé cet après-midi ».
    private List<Opening.Closed> sudden() {
        return kiosk.team().closures().from(LocalDateTime.now(kiosk.clock())).stream()
                .map(closure -> new Opening.Closed(closure.from(), closure.to(), ""))
                .toList();
    }
}
