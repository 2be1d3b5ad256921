package parvis.install.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import parvis.install.TempFolder;
import parvis.kiosk.booking.BookingId;
import parvis.kiosk.workshop.PlannedSession;

/// What each screen of the team asks of the terminal's two files, with years behind it, beside a terminal of last week,
/// in turns; then each screen itself, from the touch that leads to it to its last pixel.
final class StaffBench implements Benchmark {
    private static final int ROUNDS = 10;
    private static final int TIMES = 20;
    private static final double BAR_MS = 150;
    private static final StaffStore.Past YEARS = new StaffStore.Past(400, 10, 13);
    private static final StaffStore.Past WEEK = new StaffStore.Past(7, 10, 13);

    @Override
    public String name() {
        return "staff";
    }

    @Override
    public String about() {
        return "ce que demande chaque écran de l’équipe, 50 000 réservations et 400 jours : p95 ≤ 150 ms";
    }

    /// One thing that a screen asks.
    private interface Question {
        Object ask(StaffStore store, int time);
    }

    @Override
    public void run(String[] arguments) throws Exception {
        var base = arguments.length > 0 ? Path.of(arguments[0]) : Path.of(System.getProperty("user.home"));
        var town = new StaffTown();
        try (var folder = new TempFolder(Files.createTempDirectory(base, ".parvis-bench-"))) {
            var years = Files.createDirectory(folder.path().resolve("years"));
            var week = Files.createDirectory(folder.path().resolve("week"));
            files(years, week, town);
            new ScreenBench(town).run(years, week);
        }
        System.exit(0); // the toolkit's thread would stay
    }

    private static void files(Path large, Path small, StaffTown town) throws Exception {
        try (var years = new StaffStore(large, YEARS, town.where());
                var week = new StaffStore(small, WEEK, town.where())) {
            System.out.printf("Grande base : %s%nPetite base : %s%n", years.size(), week.size());
            System.out.printf(
                    "Ouvrir tous les noms en arrière-plan, après le code du jour : %d ms et %d ms%n%n",
                    years.warm().toMillis(), week.warm().toMillis());
            report(measured(years, week));
        }
    }

    private static Map<String, Question> questions() {
        var all = new LinkedHashMap<String, Question>();
        all.put(
                "agenda, deux semaines",
                (store, _) -> List.of(
                        store.planning().between(StaffStore.TODAY, StaffStore.TODAY.plusDays(13)),
                        store.bookings().toTell(),
                        store.unclosed()));
        all.put(
                "agenda, un mois passé",
                (store, _) -> store.planning().between(StaffStore.TODAY.minusDays(31), StaffStore.TODAY));
        all.put("séance et ses inscrits", (store, time) -> {
            var session = today(store).get(time % today(store).size()).id();
            return List.of(store.planning().session(session), store.bookings().roster(session));
        });
        all.put("pointer une présence", (store, time) -> {
            store.bookings().present(someone(store, time), OptionalInt.of(time % 2));
            return time;
        });
        all.put("chercher un nom fréquent", (store, _) -> store.bookings().find("awa"));
        all.put("chercher un nom rare", (store, time) -> store.bookings().find("zoe q" + time % 13));
        all.put("chercher un numéro", (store, time) -> store.bookings().find("06 12 34 5" + time % 10 + " 78"));
        all.put("données gardées", (store, _) -> store.bookings().kept());
        all.put(
                "accueil du jour",
                (store, _) -> List.of(store.counter().today(), store.counter().bursts()));
        all.put("corriger hier", (store, _) -> store.counter().day(StaffStore.TODAY.minusDays(1)));
        all.put(
                "ces derniers temps, aujourd’hui",
                (store, _) -> List.of(
                        store.counter().today(),
                        store.history().days(StaffStore.TODAY, StaffStore.TODAY),
                        toSee(store)));
        all.put(
                "ces derniers temps, un mois",
                (store, _) ->
                        List.of(store.history().days(StaffStore.TODAY.minusDays(31), StaffStore.TODAY), toSee(store)));
        all.put(
                "ces derniers temps, 400 jours",
                (store, _) -> store.history().days(StaffStore.TODAY.minusDays(400), StaffStore.TODAY));
        all.put(
                "actions notées, un mois",
                (store, _) -> store.works().between(StaffStore.TODAY.minusDays(31), StaffStore.TODAY));
        return all;
    }

    /// All that « À voir » and the number at its door look at.
    private static List<Object> toSee(StaffStore store) {
        return List.of(
                store.counter().bursts(),
                store.bookings().toTell(),
                store.unclosed(),
                store.history().oddities(StaffStore.TODAY),
                store.history().undated(),
                store.works().between(StaffStore.TODAY.minusMonths(3), StaffStore.TODAY));
    }

    private static List<PlannedSession> today(StaffStore store) {
        return store.planning().between(StaffStore.TODAY, StaffStore.TODAY);
    }

    private static BookingId someone(StaffStore store, int time) {
        var lines = store.bookings().roster(today(store).getFirst().id()).lines();
        return lines.get(time % lines.size()).booking().id();
    }

    private record Taken(double years, double week, double median) {}

    private static Map<String, Taken> measured(StaffStore years, StaffStore week) {
        var all = new LinkedHashMap<String, Taken>();
        questions().forEach((what, question) -> {
            ask(question, years);
            ask(question, week);
            var big = new long[ROUNDS][];
            var small = new long[ROUNDS][];
            for (var round = 0; round < ROUNDS; round++) {
                big[round] = ask(question, years);
                small[round] = ask(question, week);
            }
            all.put(what, new Taken(at(big, 0.95), at(small, 0.95), at(big, 0.5)));
        });
        return all;
    }

    private static long[] ask(Question question, StaffStore store) {
        var taken = new long[TIMES];
        for (var time = 0; time < TIMES; time++) {
            var began = System.nanoTime();
            var _ = question.ask(store, time);
            taken[time] = System.nanoTime() - began;
        }
        return taken;
    }

    private static double at(long[][] rounds, double quantile) {
        var sorted =
                Arrays.stream(rounds).flatMapToLong(Arrays::stream).sorted().toArray();
        return sorted[(int) Math.ceil(quantile * sorted.length) - 1] / 1e6;
    }

    private static void report(Map<String, Taken> measured) {
        System.out.printf("%-32s %12s %12s %12s %8s%n", "", "médiane (ms)", "p95 (ms)", "p95 petite", "rapport");
        measured.forEach((what, taken) -> System.out.printf(
                "%-32s %12.2f %12.2f %12.2f %8.2f%n",
                what, taken.median, taken.years, taken.week, taken.years / taken.week));
        var worst = measured.values().stream().mapToDouble(Taken::years).max().orElse(0);
        System.out.printf(
                "%nBarre : p95 ≤ %.0f ms : %s (au plus %.2f ms)%n",
                BAR_MS, worst <= BAR_MS ? "tenue" : "manquée", worst);
    }
}
