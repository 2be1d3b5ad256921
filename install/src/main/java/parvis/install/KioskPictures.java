package parvis.install;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import parvis.kiosk.Kiosk;
import parvis.kiosk.KioskScreens;
import parvis.kiosk.attendance.Touch;
import parvis.kiosk.attendance.TouchId;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.RecordRoute;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.Scale;
import parvis.kiosk.ui.Shell;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.control.Pressable;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;

/// Draws every screen of the terminal in its two sizes, without a display, over invented data.
final class KioskPictures {
    private static final List<Panel> PANELS = List.of(
            new Panel("portrait", 1080, 1920, new Scale.Panel(21.5, 500)),
            new Panel("paysage", 1280, 800, new Scale.Panel(10.1, 400)));

    private final Path folder;
    private final Path pack;

    /// @param folder where the pictures go
    /// @param pack the territory's folder
    KioskPictures(Path folder, Path pack) {
        this.folder = folder;
        this.pack = pack;
    }

    /// Draws them all; answers the captions with their files, in order.
    Map<String, List<String>> draw() throws Exception {
        var up = new CompletableFuture<Boolean>();
        Platform.startup(() -> up.complete(true));
        up.join();
        var files = new LinkedHashMap<String, List<String>>();
        for (var panel : PANELS) {
            var terminal = new PictureTerminal(pack, Files.createTempDirectory("parvis-pictures"));
            var catalogue = terminal.catalogue();
            var kiosk = terminal.kiosk(Optional.of(catalogue));
            for (var shot : shots(kiosk, catalogue).entrySet()) {
                take(kiosk, panel, shot.getKey(), shot.getValue(), files);
            }
            var fresh = new PictureTerminal(pack, Files.createTempDirectory("parvis-pictures"));
            take(
                    fresh.kiosk(Optional.empty()),
                    panel,
                    "Premier démarrage : la borne attend ses informations",
                    new Route.Attract(),
                    files);
        }
        Platform.exit();
        return files;
    }

    private static Map<String, Route> shots(Kiosk kiosk, Catalogue catalogue) {
        var service = catalogue.territory().services().getFirst();
        var desk = new Route.Purpose.Desk(service.id(), service.label());
        var here = kiosk.config().place();
        var touch = new Touch(
                new TouchId(1),
                Instant.EPOCH,
                Dimensions.of(here, new ActivityId("reception")),
                Measures.of(Measure.PEOPLE, 1));
        var bare = catalogue.places().stream()
                .filter(place -> place.address().isEmpty())
                .findFirst()
                .orElse(catalogue.places().getFirst());
        var theme = catalogue.places().getFirst().theme();
        var shots = new LinkedHashMap<String, Route>();
        shots.put("Écran d’accueil, quand il n’y a personne", new Route.Attract());
        shots.put("Accueil", new Route.Home());
        shots.put("Trouver un lieu : les thématiques", new Route.Themes());
        shots.put("Les lieux d’une thématique", new Route.PlacesOfTheme(theme, 0));
        shots.put("Tous les lieux, de A à Z", new Route.AllPlaces(0));
        shots.put("Chercher : rien d’écrit encore", new Route.Search("", 0));
        shots.put("Chercher « ludoteque », sans accent", new Route.Search("ludoteque", 0));
        shots.put("Chercher sans trouver", new Route.Search("piscine", 0));
        shots.put("La fiche d’un lieu", new Route.PlaceCard(here));
        shots.put("La fiche d’un lieu dont on sait peu", new Route.PlaceCard(bare.id()));
        shots.put("Ateliers", new Route.Workshops(0));
        shots.put("Je viens pour…", new Route.Coming());
        shots.put("La question : première fois cette année ?", new Route.FirstTime(desk, touch));
        shots.put("Merci, avec dix secondes pour annuler", new Route.Thanks(desk, touch));
        shots.put("Le disque n’a pas pris le compte", new Route.NotCounted(desk, false));
        shots.put("Équipe : le code", new EntryRoute.Code());
        shots.put("Équipe : Accueil du jour", new EntryRoute.Day());
        shots.put(
                "Équipe : corriger hier",
                new EntryRoute.Correction(LocalDate.now(kiosk.clock()).minusDays(1)));
        shots.putAll(new PictureSessions(kiosk.team(), LocalDate.now(kiosk.clock())).shots());
        shots.put("Équipe : accompagner, le sujet puis la durée", new RecordRoute.Accompaniment(Optional.empty()));
        catalogue.activities().stream()
                .max(Comparator.comparingInt(activity -> activity.fields().size()))
                .ifPresent(activity -> shots.put(
                        "Équipe : noter une action", new RecordRoute.Action(activity.id(), Optional.empty())));
        shots.put("Équipe : données et réglages", new RecordRoute.Office());
        shots.put("Équipe : les activités à noter", new RecordRoute.Activities(Optional.empty(), 0));
        shots.put("Équipe : saisir un autre jour", new RecordRoute.OtherDay(0));
        shots.put("Équipe : l’information des personnes", new RecordRoute.Information());
        shots.put("Équipe : le registre des traitements", new RecordRoute.Register());
        shots.put("Équipe : la page du délégué", new RecordRoute.Officer());
        shots.put("Équipe : les réglages", new RecordRoute.Settings());
        return shots;
    }

    private void take(Kiosk kiosk, Panel panel, String caption, Route route, Map<String, List<String>> files)
            throws Exception {
        var pixels = new int[panel.width * panel.height];
        onScreen(() -> {
            var navigator = new Navigator();
            var shell = new Shell(
                    navigator,
                    Texts.french(),
                    new KioskScreens(kiosk, new AtOnce()),
                    kiosk.clock(),
                    panel.panel,
                    new Shell.Window(panel.width, panel.height),
                    true);
            if (route.staff()) {
                navigator.go(new EntryRoute.Code());
            }
            layOut(shell, panel);
            if (route.staff() && !(route instanceof EntryRoute.Code)) {
                PictureTerminal.STAFF_CODE.chars().forEach(digit -> press(shell.root(), Character.toString(digit)));
                press(shell.root(), Texts.french().get("staff.code.open"));
            }
            navigator.go(route);
            layOut(shell, panel);
            shell.scene()
                    .snapshot(null)
                    .getPixelReader()
                    .getPixels(
                            0, 0, panel.width, panel.height, PixelFormat.getIntArgbInstance(), pixels, 0, panel.width);
            return true;
        });
        var picture = new BufferedImage(panel.width, panel.height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, panel.width, panel.height, pixels, 0, panel.width);
        var list = files.computeIfAbsent(caption, _ -> new ArrayList<>());
        var number = new ArrayList<>(files.keySet()).indexOf(caption) + 1;
        var name = "borne-%02d-%s.png".formatted(number, panel.name);
        ImageIO.write(picture, "png", folder.resolve(name).toFile());
        list.add(name);
    }

    private static void layOut(Shell shell, Panel panel) {
        shell.root().applyCss();
        shell.root().resize(panel.width, panel.height);
        shell.root().layout();
        shell.root().layout();
    }

    private static boolean press(Parent parent, String spoken) {
        for (var node : List.copyOf(parent.getChildrenUnmodifiable())) {
            if (node instanceof Pressable pressable && spoken.equals(pressable.getAccessibleText())) {
                pressable.fire();
                return true;
            }
            if (node instanceof Parent inner && press(inner, spoken)) {
                return true;
            }
        }
        return false;
    }

    private static void onScreen(Callable<Boolean> call) throws InterruptedException, ExecutionException {
        var answer = new CompletableFuture<Boolean>();
        Platform.runLater(() -> {
            try {
                answer.complete(call.call());
            } catch (Exception | Error e) {
                answer.completeExceptionally(e);
            }
        });
        answer.orTimeout(Duration.ofMinutes(1).toSeconds(), java.util.concurrent.TimeUnit.SECONDS)
                .get();
    }

    private record Panel(String name, int width, int height, Scale.Panel panel) {}

    private static final class AtOnce implements Background {
        @Override
        public <T> void run(Callable<T> call, Consumer<T> done, Consumer<Exception> failed) {
            T answer;
            try {
                answer = call.call();
            } catch (Exception e) {
                failed.accept(e);
                return;
            }
            done.accept(answer);
        }

        @Override
        public void onScreen(Runnable change) {
            change.run();
        }
    }
}
