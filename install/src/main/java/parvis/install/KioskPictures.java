package parvis.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javax.imageio.ImageIO;
import parvis.kiosk.Kiosk;
import parvis.kiosk.KioskConfig;
import parvis.kiosk.attendance.Touch;
import parvis.kiosk.attendance.TouchId;
import parvis.kiosk.ui.EntryRoute;
import parvis.kiosk.ui.HelpRoute;
import parvis.kiosk.ui.PlacesRoute;
import parvis.kiosk.ui.RecordRoute;
import parvis.kiosk.ui.Route;
import parvis.kiosk.ui.Scale;
import parvis.protocol.catalogue.Catalogue;
import parvis.protocol.message.ActivityId;
import parvis.protocol.message.Dimensions;
import parvis.protocol.message.Measure;
import parvis.protocol.message.Measures;
import parvis.protocol.message.Need;

/// Draws every screen of the terminal in its two sizes, and the team's at a desk too, without a display, over invented
/// data and the real files.
final class KioskPictures {
    private static final List<Hung> PANELS = List.of(
            new Hung(new PictureHand.Panel("portrait", 1080, 1920, new Scale.Panel(21.5, 500)), KioskConfig.Role.BOTH),
            new Hung(new PictureHand.Panel("paysage", 1280, 800, new Scale.Panel(10.1, 400)), KioskConfig.Role.BOTH),
            new Hung(new PictureHand.Panel("bureau", 1920, 1080, new Scale.Panel(23.8, 600)), KioskConfig.Role.DESK));

    private final Path folder;
    private final Path pack;
    private final boolean whole;

    /// @param folder where the pictures go
    /// @param pack the territory's folder
    /// @param whole each language in each mode, besides each language and each mode
    KioskPictures(Path folder, Path pack, boolean whole) {
        this.folder = folder;
        this.pack = pack;
        this.whole = whole;
    }

    /// A screen, and whose it is there.
    private record Hung(PictureHand.Panel panel, KioskConfig.Role role) {}

    /// Draws them all; answers the captions with their files, in order.
    Map<String, List<String>> draw() throws Exception {
        var up = new CompletableFuture<Boolean>();
        Platform.startup(() -> up.complete(true));
        up.join();
        var files = new LinkedHashMap<String, List<String>>();
        for (var hung : PANELS) {
            System.err.println("Écrans : " + hung.panel.name());
            for (var shot : shots(hung.role)) {
                if (shot.staff() || hung.role != KioskConfig.Role.DESK) {
                    take(shot, hung.panel, files);
                }
            }
        }
        files.putAll(new PicturePapers(folder, PANELS.getFirst().panel)
                .print(
                        terminal(KioskConfig.Role.BOTH, PictureTerminal.Start.AFTERNOON),
                        terminal(KioskConfig.Role.BOTH, PictureTerminal.Start.UNFOUNDED)));
        var sheets = sheets();
        Platform.exit();
        sheets.putAll(files);
        return sheets;
    }

    /// What residents see in each language and each mode.
    private Map<String, List<String>> sheets() throws Exception {
        var open = shots(KioskConfig.Role.BOTH).stream()
                .filter(shot -> !shot.staff())
                .toList();
        var upright = PANELS.stream()
                .filter(hung -> hung.role != KioskConfig.Role.DESK)
                .map(Hung::panel)
                .toList();
        var files = new LinkedHashMap<String, List<String>>();
        new PictureSheets(folder, open, upright)
                .draw(whole)
                .forEach((caption, names) -> files.put("Planche : " + caption, names));
        return files;
    }

    private PictureTerminal terminal(KioskConfig.Role role, PictureTerminal.Start start) {
        try {
            return new PictureTerminal(pack, Files.createTempDirectory("parvis-pictures"), role, start);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<PictureShot> shots(KioskConfig.Role role) {
        var terminal = terminal(role, PictureTerminal.Start.AFTERNOON);
        var catalogue = terminal.catalogue();
        var kiosk = terminal.kiosk(Optional.of(catalogue));
        var shots = new ArrayList<>(open(kiosk, catalogue));
        shots.addAll(new PictureRights(kiosk, catalogue.rights()).shots());
        shots.add(new PictureShot(
                "Premier démarrage : la borne attend ses informations",
                false,
                () -> terminal(role, PictureTerminal.Start.AFTERNOON).kiosk(Optional.empty()),
                hand -> hand.go(new Route.Attract())));
        shots.addAll(new PictureDoor(start -> terminal(role, start)).shots());
        shots.add(PictureShot.team("Accueil du jour", kiosk, new EntryRoute.Day()));
        shots.add(PictureShot.team(
                "corriger hier",
                kiosk,
                new EntryRoute.Correction(LocalDate.now(kiosk.clock()).minusDays(1))));
        shots.addAll(new PictureLately(
                        terminal(role, PictureTerminal.Start.AFTERNOON),
                        terminal(role, PictureTerminal.Start.AFTERNOON))
                .shots());
        shots.addAll(new PictureSessions(kiosk).shots());
        shots.addAll(new PictureClosing(start -> terminal(role, start)).shots());
        shots.addAll(records(kiosk, catalogue));
        return shots;
    }

    /// What residents see.
    private static List<PictureShot> open(Kiosk kiosk, Catalogue catalogue) {
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
        var shots = new ArrayList<PictureShot>();
        shots.add(PictureShot.open("Écran d’accueil, quand il n’y a personne", kiosk, new Route.Attract()));
        shots.add(PictureShot.open("Accueil", kiosk, new Route.Home()));
        shots.add(PictureShot.open("Lire mieux", kiosk, new Route.Comfort()));
        shots.add(PictureShot.open("L’accessibilité de la borne", kiosk, new Route.Accessibility(0)));
        shots.add(PictureShot.open("Appeler quelqu’un", kiosk, new HelpRoute.Ask()));
        shots.add(new PictureShot("L’appel sans réseau ni sonnette", false, () -> kiosk, hand -> {
            hand.go(new HelpRoute.Ask());
            hand.pressSaid("help.call");
        }));
        shots.add(PictureShot.open("Trouver un lieu : les besoins", kiosk, new PlacesRoute.Needs()));
        shots.add(PictureShot.open("Qui répond à un besoin", kiosk, new PlacesRoute.OfNeed(Need.PAPERS, 0)));
        shots.add(PictureShot.open("Les organismes", kiosk, new PlacesRoute.Operators(0)));
        shots.add(PictureShot.open("Trouver un lieu : les thématiques", kiosk, new Route.Themes()));
        shots.add(PictureShot.open("Les lieux d’une thématique", kiosk, new Route.PlacesOfTheme(theme, 0)));
        shots.add(PictureShot.open("Tous les lieux, de A à Z", kiosk, new Route.AllPlaces(0)));
        shots.add(PictureShot.open("Chercher : rien d’écrit encore", kiosk, new Route.Search("", 0)));
        shots.add(PictureShot.open("Chercher « ludoteque », sans accent", kiosk, new Route.Search("ludoteque", 0)));
        shots.add(PictureShot.open("Chercher sans trouver", kiosk, new Route.Search("piscine", 0)));
        shots.add(PictureShot.open("La fiche d’un lieu", kiosk, new Route.PlaceCard(here)));
        shots.add(PictureShot.open("La fiche d’un lieu dont on sait peu", kiosk, new Route.PlaceCard(bare.id())));
        shots.add(PictureShot.open("Ateliers", kiosk, new Route.Workshops(0)));
        shots.add(PictureShot.open("Je viens pour…", kiosk, new Route.Coming()));
        shots.add(
                PictureShot.open("La question : première fois cette année ?", kiosk, new Route.FirstTime(desk, touch)));
        shots.add(PictureShot.open("Merci, avec dix secondes pour annuler", kiosk, new Route.Thanks(desk, touch)));
        shots.add(PictureShot.open("Le disque n’a pas pris le compte", kiosk, new Route.NotCounted(desk, false)));
        return shots;
    }

    /// What the team writes down, and what it owes to people whose name it keeps.
    private static List<PictureShot> records(Kiosk kiosk, Catalogue catalogue) {
        var shots = new ArrayList<PictureShot>();
        shots.add(PictureShot.team(
                "accompagner, le sujet puis la durée", kiosk, new RecordRoute.Accompaniment(Optional.empty())));
        shots.add(PictureShot.team("les activités à noter", kiosk, new RecordRoute.Activities(Optional.empty(), 0)));
        catalogue.activities().stream()
                .max(Comparator.comparingInt(activity -> activity.fields().size()))
                .ifPresent(activity -> shots.add(PictureShot.team(
                        "noter une action", kiosk, new RecordRoute.Action(activity.id(), Optional.empty()))));
        shots.add(PictureShot.team("saisir un autre jour", kiosk, new RecordRoute.OtherDay(0)));
        shots.add(PictureShot.team("données et réglages", kiosk, new RecordRoute.Office()));
        shots.add(PictureShot.team("l’information des personnes", kiosk, new RecordRoute.Information()));
        shots.add(PictureShot.team("le registre des traitements", kiosk, new RecordRoute.Register()));
        shots.add(PictureShot.team("la page du délégué", kiosk, new RecordRoute.Officer()));
        shots.add(PictureShot.team("les réglages", kiosk, new RecordRoute.Settings()));
        return shots;
    }

    private void take(PictureShot shot, PictureHand.Panel panel, Map<String, List<String>> files) throws Exception {
        var kiosk = shot.kiosk().get();
        var picture = PictureHand.onScreen(() -> {
            var hand = new PictureHand(kiosk, panel);
            shot.hand().accept(hand);
            return hand.seen();
        });
        var list = files.computeIfAbsent(shot.caption(), _ -> new ArrayList<>());
        var number = new ArrayList<>(files.keySet()).indexOf(shot.caption()) + 1;
        var name = "borne-%02d-%s.png".formatted(number, panel.name());
        ImageIO.write(picture, "png", folder.resolve(name).toFile());
        list.add(name);
    }
}
