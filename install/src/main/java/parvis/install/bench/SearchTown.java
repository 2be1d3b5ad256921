package parvis.install.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import parvis.install.FirstTerritory;
import parvis.install.bench.RealPlaces.RealPlace;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.catalogue.PlacePart;
import parvis.protocol.message.PlaceId;
import parvis.server.pack.CatalogueParts;
import parvis.server.pack.PackReader;

/// A catalogue as large as a country's: the real places many times over, each time in another made-up town and street,
/// so that the number of different words grows as it would; and the first territory's rights and synonyms.
final class SearchTown {
    private static final int TOWNS = 6_000;
    private static final int STREETS = 12_000;

    private final List<RealPlace> real = RealPlaces.read();
    private final Random random = new Random(278);
    private final CatalogueParts pack;
    private final List<String> syllables = syllables();
    private final List<String> towns = names(TOWNS);
    private final List<String> streets = names(STREETS);

    SearchTown() throws IOException {
        pack = CatalogueParts.of(PackReader.open(FirstTerritory.folder(FirstTerritory.root())));
    }

    List<RealPlace> real() {
        return real;
    }

    /// Words to type that are in none of the real places.
    List<String> madeUp() {
        return streets;
    }

    CatalogueParts pack() {
        return pack;
    }

    /// A catalogue of so many services.
    Catalogue catalogue(int services) {
        var places = new ArrayList<PlacePart>(services);
        for (var i = 0; i < services; i++) {
            places.add(place(i));
        }
        return new Catalogue(
                "bench",
                pack.territory(),
                places,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                pack.rights());
    }

    private PlacePart place(int number) {
        var place = real.get(number % real.size());
        var town = number < real.size() ? place.town() : towns.get(random.nextInt(towns.size()));
        var street = number < real.size()
                ? place.street()
                : 1 + random.nextInt(120) + " rue " + streets.get(random.nextInt(streets.size()));
        var services = place.services();
        var themes = pack.territory().themes();
        return new PlacePart(
                new PlaceId("service-" + number),
                place.name().replace(place.town(), town),
                services.get((number / real.size()) % services.size()),
                themes.get(number % themes.size()).id(),
                Optional.of(place.about()).filter(text -> !text.isBlank()),
                Optional.of(street + ", " + town),
                Optional.of(place.label()).filter(text -> !text.isBlank()),
                Optional.empty(),
                Set.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "mesure");
    }

    /// Pieces of real towns' names, of which other names are made.
    private List<String> syllables() {
        var pieces = new HashSet<String>();
        for (var place : real) {
            var name = place.town().toLowerCase(Locale.FRENCH).replaceAll("[^\\p{L}]", "");
            for (var i = 0; i + 3 <= name.length(); i += 3) {
                pieces.add(name.substring(i, i + 3));
            }
        }
        return pieces.stream().sorted().toList();
    }

    private List<String> names(int number) {
        var names = new ArrayList<String>(number);
        for (var i = 0; i < number; i++) {
            var name = new StringBuilder();
            for (var piece = 0; piece < 2 + random.nextInt(3); piece++) {
                name.append(syllables.get(random.nextInt(syllables.size())));
            }
            names.add(name.toString());
        }
        return names;
    }
}
