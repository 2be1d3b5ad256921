package parvis.install.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import parvis.install.Child;
import parvis.install.FirstTerritory;
import parvis.install.TempFolder;
import parvis.server.pack.PackReader;
import parvis.server.territory.Territory;
import tools.jackson.databind.json.JsonMapper;

/// How long pages and answers of the real server take over three years of facts, and over a tenth of them in the same
/// run: what a page costs must not grow with the facts.
final class PagesBench implements Benchmark {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long FACTS = 10_000_000;
    private static final int TERMINALS = 40;
    private static final int TIMES = 100;
    private static final int TENTH = 10;
    private static final double BAR_MS = 50;
    private static final double FLAT = 1.5;
    private static final String TOKEN = "0123456789abcdef".repeat(4);
    private static final String PASSWORD = "mesure-des-pages";

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public String about() {
        return "pages et réponses du serveur sur trois ans de relevés (--facts N, --terminals N, --times N)";
    }

    @Override
    public void run(String[] arguments) throws Exception {
        var facts = option(arguments, "--facts", FACTS);
        var terminals = (int) option(arguments, "--terminals", TERMINALS);
        var times = (int) option(arguments, "--times", TIMES);
        var pack = FirstTerritory.folder(FirstTerritory.root()).toAbsolutePath();
        var territory = PackReader.open(pack).territory();
        try (var folder = TempFolder.make("parvis-pages")) {
            var few = measure(folder.path().resolve("few"), pack, territory, terminals, facts / TENTH, times);
            var many = measure(folder.path().resolve("many"), pack, territory, terminals, facts, times);
            print(few, many, times);
        }
    }

    private static Map<String, double[]> measure(
            Path folder, Path pack, Territory territory, int terminals, long facts, int times) throws Exception {
        Files.createDirectories(folder.resolve("data"));
        var from = System.nanoTime();
        var kept = new PagesStore(territory.places(), terminals, facts).fill(folder.resolve("data/parvis.db"));
        var seconds = (System.nanoTime() - from) / 1e9;
        System.out.printf(
                Locale.FRANCE,
                "%,d relevés de %d bornes sur %d ans, écrits en %,.0f s (%,.0f relevés/s), %,d Mio%n",
                kept,
                terminals,
                PagesStore.YEARS,
                seconds,
                kept / seconds,
                Files.size(folder.resolve("data/parvis.db")) >> 20);
        var found = new LinkedHashMap<String, double[]>();
        try (var server = start(folder, pack, territory, terminals)) {
            var url = JSON.readTree(server.ready(PATIENCE)).get("url").stringValue();
            try (var visitor = new PagesVisitor(url, TOKEN, "mesure", PASSWORD)) {
                for (var path : paths("/api/v1/territories/" + territory.id())) {
                    found.put(path, visitor.ask(path, times));
                }
            }
        }
        return found;
    }

    private static List<String> paths(String api) {
        var last = PagesStore.to().getYear();
        var year = "from=" + last + "-01-01&to=" + last + "-12-31";
        var all = "from=" + PagesStore.from() + "&to=" + PagesStore.to();
        return List.of(
                "/indicateurs",
                "/indicateurs?year=" + last,
                "/donnees-personnelles",
                api + "/indicators?year=" + last,
                api + "/export.csv?year=" + last,
                api + "/export.json?year=" + last,
                api + "/counts?" + year + "&by=month",
                api + "/counts?" + year + "&by=day",
                api + "/counts?" + year + "&by=place,activity,service,topic",
                api + "/counts?" + all + "&by=month,place",
                api + "/counts?" + all + "&by=year,terminal,activity",
                api + "/counts?from=" + last + "-03-10&to=" + last + "-05-20&by=place",
                api + "/terminals",
                api + "/quarantine",
                api + "/entries",
                api + "/references");
    }

    private static Child start(Path folder, Path pack, Territory territory, int terminals) throws IOException {
        var places = territory.places();
        var provision = write(
                folder.resolve("provision.json"),
                Map.of(
                        "accounts",
                        List.of(Map.of("user", "mesure", "password", PASSWORD, "role", "coordinator")),
                        "tokens",
                        List.of(Map.of("token", TOKEN, "scope", "read")),
                        "terminals",
                        IntStream.range(0, terminals)
                                .mapToObj(number -> Map.of(
                                        "id", IngestServer.id(number),
                                        "place",
                                                places.get(number % places.size())
                                                        .id()
                                                        .value(),
                                        "role", "both",
                                        "password", IngestServer.password(number)))
                                .toList()));
        var settings = write(
                folder.resolve("server.json"),
                Map.of(
                        "territory",
                        pack.toString(),
                        "data",
                        folder.resolve("data").toString(),
                        "http",
                        Map.of("port", 0),
                        "mqtt",
                        Map.of("port", 0),
                        "provision",
                        provision.toString(),
                        "stopWithStdin",
                        true));
        return Child.start(
                "Le serveur",
                folder.resolve("server.log"),
                List.of("-Xmx512m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"),
                "parvis.server.Main",
                "serve",
                "--config",
                settings.toString());
    }

    private static Path write(Path file, Map<String, Object> content) throws IOException {
        return Files.writeString(file, JSON.writeValueAsString(content));
    }

    private static void print(Map<String, double[]> few, Map<String, double[]> many, int times) {
        System.out.printf(
                Locale.FRANCE,
                "%n%d demandes chacune, rien de retenu d’une fois à l’autre ; millisecondes, un dixième des relevés →"
                        + " tous%n",
                times);
        System.out.printf(
                Locale.FRANCE,
                "%-76s %8s → %-8s %8s → %-8s %s%n",
                "",
                "médiane",
                "",
                "99 %",
                "",
                "rapport des médianes");
        var held = true;
        for (var path : many.keySet()) {
            var one = few.get(path);
            var other = many.get(path);
            if (one == null || other == null) {
                continue;
            }
            var ratio = at(other, 0.5) / at(one, 0.5);
            var good = at(other, 0.99) <= BAR_MS && ratio <= FLAT;
            held &= good;
            System.out.printf(
                    Locale.FRANCE,
                    "%-76s %8.1f → %-8.1f %8.1f → %-8.1f %.2f%s%n",
                    path.replaceFirst("/api/v1/territories/[^/]+", "…"),
                    at(one, 0.5),
                    at(other, 0.5),
                    at(one, 0.99),
                    at(other, 0.99),
                    ratio,
                    good ? "" : "  ✗");
        }
        System.out.println(
                held
                        ? "\nTenu : 99 % en 50 ms ou moins, et plat (rapport de 1,5 ou moins)."
                        : "\nLa barre n’est pas tenue partout (✗) : 99 % en 50 ms ou moins, rapport de 1,5 ou moins.");
        if (!held) {
            System.exit(1);
        }
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(Math.ceil(share * sorted.length)) - 1)];
    }

    private static long option(String[] arguments, String name, long absent) {
        for (var index = 0; index + 1 < arguments.length; index++) {
            if (arguments[index].equals(name)) {
                return Long.parseLong(arguments[index + 1].replace("_", ""));
            }
        }
        return absent;
    }
}
