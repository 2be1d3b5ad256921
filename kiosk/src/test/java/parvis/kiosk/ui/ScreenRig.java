package parvis.kiosk.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import parvis.kiosk.FakeCounter;
import parvis.kiosk.FakeCustody;
import parvis.kiosk.Kiosk;
import parvis.kiosk.KioskConfig;
import parvis.kiosk.KioskScreens;
import parvis.kiosk.Samples;
import parvis.kiosk.Team;
import parvis.kiosk.Unbuilt;
import parvis.kiosk.attendance.Touch;
import parvis.kiosk.attendance.TouchId;
import parvis.kiosk.staff.Chime;
import parvis.kiosk.sync.CatalogueSource;
import parvis.kiosk.ui.control.Pressable;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.Need;
import parvis.protocol.message.PlaceId;
import parvis.protocol.message.ServiceId;
import parvis.protocol.message.ThemeId;

/// Shows the real screens without a display, at any size, on JavaFX's headless platform.
final class ScreenRig {
    /// The sizes that every screen must fit.
    record Size(String name, int width, int height, Scale.Panel panel) {
        static final Size PORTRAIT = new Size("portrait", 1080, 1920, new Scale.Panel(21.5, 500));
        static final Size LANDSCAPE = new Size("landscape", 1280, 800, new Scale.Panel(10.1, 400));
        static final Size SMALL_WINDOW = new Size("small", 720, 1280, new Scale.Panel(21.5, 500));
        static final Size DESK = new Size("desk", 1920, 1080, new Scale.Panel(23.8, 600));
        static final List<Size> ALL = List.of(PORTRAIT, LANDSCAPE, SMALL_WINDOW);
        /// A terminal's and a desk's, for what staff see on both.
        static final List<Size> STAFF = List.of(PORTRAIT, LANDSCAPE, SMALL_WINDOW, DESK);
    }

    private static boolean started;

    final Navigator navigator;
    final List<Chime.Note> rung = new ArrayList<>();
    final FakeCounter counter = new FakeCounter();
    final TestClock clock = new TestClock(Samples.NOW, Samples.ZONE);
    final Shell shell;
    final Size size;

    ScreenRig(Size size, Optional<Catalogue> catalogue) {
        this(size, catalogue, Unbuilt.team());
    }

    ScreenRig(Size size, Optional<Catalogue> catalogue, Team team) {
        this(size, KioskConfig.Role.BOTH, Samples.source(catalogue), team);
    }

    /// A terminal of that role.
    ScreenRig(Size size, KioskConfig.Role role, CatalogueSource catalogue, Team team) {
        this(
                size,
                role,
                rig -> Samples.kiosk(Samples.config(role), catalogue, rig.counter, rig.clock, team),
                new AtOnce());
    }

    /// Over a terminal of the test's own.
    ScreenRig(Size size, Function<ScreenRig, Kiosk> kiosk) {
        this(size, kiosk, new AtOnce());
    }

    /// What blocks is run when the test says so.
    ScreenRig(Size size, Function<ScreenRig, Kiosk> kiosk, Background background) {
        this(size, KioskConfig.Role.BOTH, kiosk, background);
    }

    /// Over a terminal of the test's own, of that role.
    ScreenRig(Size size, KioskConfig.Role role, Function<ScreenRig, Kiosk> kiosk, Background background) {
        this.size = size;
        navigator = role == KioskConfig.Role.DESK ? Navigator.desk() : new Navigator();
        var today = LocalDate.ofInstant(Samples.NOW, Samples.ZONE);
        counter.days.put(today, Samples.counted(today, 14));
        counter.days.put(today.minusDays(1), Samples.counted(today.minusDays(1), 17));
        start();
        shell = onFx(() -> new Shell(
                navigator,
                Languages.bundled(),
                new KioskScreens(kiosk.apply(this), background, _ -> true, rung::add),
                clock,
                size.panel,
                new Shell.Window(size.width, size.height),
                true));
    }

    /// With a key of the test's own.
    ScreenRig(Size size, FakeCustody custody) {
        this(size, Optional.of(Samples.catalogue()), Samples.withDoor(Unbuilt.team(), custody));
    }

    ScreenRig(Size size) {
        this(size, Optional.of(Samples.catalogue()));
    }

    static synchronized void start() {
        if (!started) {
            var up = new CompletableFuture<Boolean>();
            try {
                Platform.startup(() -> up.complete(true));
                up.join();
            } catch (IllegalStateException _) {
                // Another test of this process started it.
            }
            Platform.setImplicitExit(false);
            started = true;
        }
    }

    static <T> T onFx(Callable<T> call) {
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                answer.complete(call.call());
            } catch (Throwable e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.orTimeout(30, TimeUnit.SECONDS).join();
    }

    /// Goes there, through the staff's door where it is one of theirs, and lays it out.
    void show(Route route) {
        onFx(() -> {
            navigator.go(new EntryRoute.Code());
            layOut();
            if (route.staff()) {
                Samples.STAFF_CODE.chars().forEach(digit -> press(Character.toString(digit)));
                press("Ouvrir");
            }
            navigator.go(route);
            layOut();
            return true;
        });
    }

    /// Presses what says that, read aloud.
    void press(String spoken) {
        find(shell.root(), spoken).orElseThrow().fire();
    }

    private static Optional<Pressable> find(Parent parent, String spoken) {
        for (var node : parent.getChildrenUnmodifiable()) {
            if (node instanceof Pressable pressable && spoken.equals(pressable.getAccessibleText())) {
                return Optional.of(pressable);
            }
            if (node instanceof Parent inner) {
                var found = find(inner, spoken);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    void layOut() {
        shell.root().applyCss();
        shell.root().resize(size.width, size.height);
        shell.root().layout();
        shell.root().layout();
    }

    /// Keeps what is seen, where pictures are wanted: `-Dparvis.screens=true`. Writing them takes longer than looking.
    void keep(Path file) {
        if (!Boolean.getBoolean("parvis.screens")) {
            return;
        }
        var pixels = new int[size.width * size.height];
        onFx(() -> {
            var image = shell.scene().snapshot(null);
            image.getPixelReader()
                    .getPixels(0, 0, size.width, size.height, PixelFormat.getIntArgbInstance(), pixels, 0, size.width);
            return true;
        });
        var picture = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, size.width, size.height, pixels, 0, size.width);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One of each screen that a visitor can see.
    static Map<String, Route> routes() {
        var desk = new Route.Purpose.Desk(new ServiceId("ccas"), "CCAS");
        var touch = new Touch(
                new TouchId(1),
                Instant.EPOCH,
                Dimensions.of(Samples.HERE, new ActivityId("reception")),
                Measures.of(Measure.PEOPLE, 1));
        var routes = new LinkedHashMap<String, Route>();
        routes.put("attract", new Route.Attract());
        routes.put("home", new Route.Home());
        routes.put("languages", new Route.Languages());
        routes.put("comfort", new Route.Comfort());
        routes.put("accessibility", new Route.Accessibility(0));
        routes.put("accessibility-last", new Route.Accessibility(44));
        routes.put("help", new HelpRoute.Ask());
        routes.put("help-called", new HelpRoute.Called(1));
        routes.put("needs", new PlacesRoute.Needs());
        routes.put("need", new PlacesRoute.OfNeed(Need.CHILDREN, 0));
        routes.put("need-one", new PlacesRoute.OfNeed(Need.HEALTH, 0));
        routes.put("plan", new PlacesRoute.Plan(0));
        routes.put("themes", new Route.Themes());
        routes.put("theme", new Route.PlacesOfTheme(new ThemeId("enfance"), 0));
        routes.put("all", new Route.AllPlaces(0));
        routes.put("all-last", new Route.AllPlaces(10));
        routes.put("search", new Route.Search("", 0));
        routes.put("search-found", new Route.Search("ludoteque", 0));
        routes.put("search-many", new Route.Search("bourg", 0));
        routes.put("search-none", new Route.Search("piscine", 0));
        routes.put("results", new Route.Results("bourg", 0));
        routes.put("place", new Route.PlaceCard(new PlaceId("ludotheque-des-tilleuls")));
        routes.put("place-full", new Route.PlaceCard(new PlaceId("centre-de-sante")));
        routes.put("place-full-more", new Route.PlaceCard(new PlaceId("centre-de-sante"), 5));
        routes.put("place-full-last", new Route.PlaceCard(new PlaceId("centre-de-sante"), 20));
        routes.put("place-days", new Route.PlaceCard(new PlaceId("ccas")));
        routes.put("place-bare", new Route.PlaceCard(new PlaceId("conseil-jeunes")));
        routes.put("place-gone", new Route.PlaceCard(new PlaceId("piscine")));
        routes.put("workshops", new Route.Workshops(0));
        routes.put("workshops-last", new Route.Workshops(6));
        routes.put("coming", new Route.Coming());
        routes.put("first", new Route.FirstTime(desk, touch));
        routes.put("thanks", new Route.Thanks(desk, touch));
        routes.put("not-counted", new Route.NotCounted(desk, false));
        routes.put("answer-not-counted", new Route.NotCounted(desk, true));
        routes.put("staff-code", new EntryRoute.Code());
        routes.put("staff-home", new EntryRoute.Home());
        routes.put("staff-closing", new EntryRoute.Closing());
        routes.put("staff-clean", new EntryRoute.Clean());
        routes.put("staff-cleaning", EntryRoute.Cleaning.from(Samples.NOW));
        routes.put("staff-day", new EntryRoute.Day());
        routes.put("lately-day", counts(LatelyRoute.Span.DAY, false));
        routes.put("lately-week", counts(LatelyRoute.Span.WEEK, false));
        routes.put("lately-month", counts(LatelyRoute.Span.MONTH, true));
        routes.put("lately-see", new LatelyRoute.ToSee(0));
        routes.put("staff-correction", new EntryRoute.Correction(LocalDate.of(2026, 11, 23)));
        return routes;
    }

    static LatelyRoute.Counts counts(LatelyRoute.Span span, boolean table) {
        return new LatelyRoute.Counts(span, Optional.empty(), table, 0);
    }

    /// Writes all pictures: `ScreenRig FOLDER`.
    public static void main(String[] args) {
        System.setProperty("parvis.screens", "true");
        var folder = Path.of(args[0]);
        for (var size : List.of(Size.PORTRAIT, Size.LANDSCAPE)) {
            var rig = new ScreenRig(size);
            routes().forEach((name, route) -> {
                if (args.length == 1 || List.of(args).contains(name)) {
                    rig.show(route);
                    rig.keep(folder.resolve(name + "-" + size.name() + ".png"));
                }
            });
            var empty = new ScreenRig(size, Optional.empty());
            empty.show(new Route.Home());
            empty.keep(folder.resolve("waiting-" + size.name() + ".png"));
        }
        Platform.exit();
    }
}
