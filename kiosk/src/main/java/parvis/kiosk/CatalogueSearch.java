package parvis.kiosk;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import parvis.kiosk.rights.Desk;
import parvis.kiosk.rights.HelpLine;
import parvis.kiosk.rights.Right;
import parvis.kiosk.rights.RightsBook;
import parvis.kiosk.search.Entry;
import parvis.kiosk.search.Index;
import parvis.kiosk.search.Kind;
import parvis.kiosk.search.ResidentSearch;
import parvis.kiosk.search.Search;
import parvis.kiosk.workshop.Session;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.catalogue.PlacePart;
import parvis.protocol.catalogue.SynonymPart;
import parvis.protocol.catalogue.TerritoryPart.ThemeLabel;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.ThemeId;

/// What residents can find in a catalogue, and by which words: a word that means a right finds its card, one that means
/// an organisation finds its doors in this town, or what is known of it where it has none.
public final class CatalogueSearch {
    private static final int AKA = 13;
    private static final int DESK = 8;
    private static final int TYPE = 9;
    private static final int PURPOSE = 6;
    private static final int THEME = 5;
    private static final int AUDIENCE = 3;
    private static final int ADDRESS = 2;
    private static final int MANAGER = 1;

    private final Catalogue catalogue;
    private final RightsBook book;
    private final Map<String, Entry.Builder> builders = new HashMap<>();
    private final Collator alphabet = Collator.getInstance(Locale.FRANCE);

    private CatalogueSearch(Catalogue catalogue, RightsBook book) {
        this.catalogue = catalogue;
        this.book = book;
    }

    /// The search over all that residents may look for.
    ///
    /// @param sessions the workshops as they are shown now
    public static Search of(Catalogue catalogue, RightsBook book, Supplier<List<Session>> sessions) {
        return new ResidentSearch(
                index(catalogue, book),
                () -> sessions.get().stream().map(CatalogueSearch::workshop).toList());
    }

    /// All but the workshops.
    public static Index index(Catalogue catalogue, RightsBook book) {
        return Index.of(new CatalogueSearch(catalogue, book).entries());
    }

    private List<Entry> entries() {
        var all = new ArrayList<Entry.Builder>();
        book.all().forEach(right -> all.add(known("right " + right.id(), right(right))));
        var themes = catalogue.territory().themes().stream()
                .collect(Collectors.toMap(ThemeLabel::id, ThemeLabel::label, (first, _) -> first));
        catalogue.places().stream()
                .sorted(Comparator.comparing(PlacePart::name, alphabet))
                .forEach(place -> all.add(known("place " + place.id(), place(place, themes))));
        book.desks().forEach(desk -> desk(desk).ifPresent(entry -> all.add(known("desk " + desk.id(), entry))));
        book.numbers().forEach(number -> all.add(known("number " + number.number(), number(number))));
        catalogue.rights().synonyms().forEach(this::synonym);
        return all.stream().map(Entry.Builder::entry).toList();
    }

    private Entry.Builder known(String key, Entry.Builder entry) {
        builders.put(key, entry);
        return entry;
    }

    private static Entry.Builder right(Right right) {
        var entry = Entry.of(Kind.RIGHT, right.id().value(), right.name())
                .words(PURPOSE, right.purpose())
                .words(THEME, right.theme().label());
        right.terms().forEach(term -> entry.words(AKA, term));
        right.audience().forEach(sentence -> entry.words(AUDIENCE, sentence));
        return entry;
    }

    private static Entry.Builder place(PlacePart place, Map<ThemeId, String> themes) {
        var entry = Entry.of(Kind.PLACE, place.id().value(), place.name())
                .words(TYPE, place.type())
                .words(THEME, themes.getOrDefault(place.theme(), ""));
        place.purpose().ifPresent(purpose -> entry.words(PURPOSE, purpose));
        place.address().ifPresent(address -> entry.words(ADDRESS, address));
        place.manager().ifPresent(manager -> entry.words(MANAGER, manager));
        return entry;
    }

    /// An organisation's words lead to its doors; only one without a door here is found itself.
    private Optional<Entry.Builder> desk(Desk desk) {
        for (var door : desk.doors()) {
            at(door.place()).ifPresent(place -> place.words(DESK, desk.name()).words(THEME, desk.purpose()));
        }
        return desk.doors().isEmpty()
                ? Optional.of(
                        Entry.of(Kind.DESK, desk.id().value(), desk.name()).words(PURPOSE, desk.purpose()))
                : Optional.empty();
    }

    private Optional<Entry.Builder> at(PlaceId place) {
        return Optional.ofNullable(builders.get("place " + place));
    }

    private static Entry.Builder number(HelpLine line) {
        return Entry.of(Kind.NUMBER, line.number(), line.name())
                .words(Entry.Field.MOST, line.number())
                .words(PURPOSE, line.use());
    }

    /// What a word means: rights first, then doors, then numbers; where there is nothing else, numbers are the answer.
    private void synonym(SynonymPart synonym) {
        int place = 0;
        for (var right : synonym.rights()) {
            said(synonym, "right " + right, place++, AKA);
        }
        for (var operator : synonym.operators()) {
            said(synonym, "desk " + operator, place++, DESK);
            for (var door : book.desk(operator).map(Desk::doors).orElse(List.of())) {
                said(synonym, "place " + door.place(), place++, DESK);
            }
        }
        for (var number : synonym.numbers()) {
            said(synonym, "number " + number, place++, DESK);
        }
    }

    private void said(SynonymPart synonym, String key, int place, int weight) {
        Optional.ofNullable(builders.get(key)).ifPresent(entry -> entry.said(synonym.term(), place, weight));
    }

    private static Entry workshop(Session session) {
        var entry = Entry.of(Kind.WORKSHOP, session.id().value(), session.title());
        session.level().ifPresent(level -> entry.words(THEME, level));
        return entry.words(ADDRESS, session.placeName()).entry();
    }
}
