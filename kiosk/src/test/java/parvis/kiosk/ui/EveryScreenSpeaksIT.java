package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.Samples;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.kiosk.ui.control.Heard;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;
import parvis.kiosk.ui.voice.WalkProbe;
import parvis.kiosk.ui.voice.WalkProbe.Said;
import parvis.kiosk.voice.Command;

/// Goes through every screen that a resident can see, in every size, by ear alone.
final class EveryScreenSpeaksIT {
    private static final int MANY = 200;

    static Stream<Size> sizes() {
        return Size.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everything_is_named_reached_in_reading_order_and_nobody_is_caught(Size size) {
        var faults = new LinkedHashMap<String, List<String>>();
        walkAll(new ScreenRig(size), residents(), faults);
        walkAll(TownScreens.rig(size), TownScreens.routes(), faults);
        var empty = Map.<String, Route>of("home-empty", new Route.Home(), "workshops-empty", new Route.Workshops(0));
        walkAll(new ScreenRig(size, Optional.of(Samples.catalogue(List.of()))), empty, faults);
        walkAll(new ScreenRig(size, Optional.empty()), Map.of("waiting", new Route.Home()), faults);
        assertEquals(Map.of(), faults);
    }

    /// All but the team's, and the invitation: there the voice's button leads to the first screen.
    private static Map<String, Route> residents() {
        var routes = new LinkedHashMap<>(ScreenRig.routes());
        routes.values().removeIf(route -> route.staff() || route instanceof Route.Attract);
        return routes;
    }

    private static void walkAll(ScreenRig rig, Map<String, Route> routes, Map<String, List<String>> faults) {
        var ear = new Ear(rig);
        ear.press(Command.SPEECH);
        routes.forEach((name, route) -> {
            ScreenRig.onFx(() -> {
                rig.navigator.go(new Route.Voiceless());
                ear.voice.look();
                rig.navigator.go(route);
                return true;
            });
            ear.speaker.heard();
            var found = faults(rig, ear, ear.listen());
            ear.press(Command.NEXT_CONTROL);
            ear.press(Command.NEXT_CONTROL);
            rig.keep(Path.of("target/screens/voice", name + "-" + rig.size.name() + ".png"));
            found.addAll(ScreenRig.onFx(() -> EveryScreenIT.faults(rig)));
            if (!found.isEmpty()) {
                faults.put(name, found);
            }
        });
    }

    static List<String> faults(ScreenRig rig, Ear ear, String announced) {
        var faults = new ArrayList<String>();
        if (announced.isBlank()) {
            faults.add("says nothing when it is shown");
        }
        var stops = ScreenRig.onFx(() -> WalkProbe.through(rig.shell.seen()));
        stops.forEach(stop -> named(stop, faults));
        inReadingOrder(stops, faults);
        everythingSeenIsHeard(rig, stops, faults);
        walked(rig, ear, stops, faults);
        return faults;
    }

    private static void named(Said stop, List<String> faults) {
        if (stop.text().isBlank() || stop.text().startsWith("Bouton")) {
            faults.add("has no name: " + Scenery.name(stop.node()));
        }
    }

    /// By keys, once round: every stop is said, every control gets the focus, and there is an end.
    private static void walked(ScreenRig rig, Ear ear, List<Said> stops, List<String> faults) {
        List<String> heard = new ArrayList<>();
        Set<Node> focused = new LinkedHashSet<>();
        var start = ear.press(Command.PREVIOUS);
        while (!start.equals("Début de l’écran") && heard.size() < MANY) {
            start = ear.press(Command.PREVIOUS);
            heard.add(start);
        }
        heard.clear();
        var now = ear.press(Command.NEXT);
        while (!now.equals("Fin de l’écran") && heard.size() < MANY) {
            heard.add(now);
            focused.add(rig.shell.scene().getFocusOwner());
            now = ear.press(Command.NEXT);
        }
        if (heard.size() != stops.size()) {
            faults.add("the walk has " + heard.size() + " of " + stops.size() + " stops: " + heard);
        }
        ScreenRig.onFx(() -> Scenery.pressables(rig.shell.root()).toList()).stream()
                .filter(pressable -> !focused.contains(pressable))
                .forEach(pressable -> faults.add("never reached: " + Scenery.name(pressable)));
    }

    static void inReadingOrder(List<Said> stops, List<String> faults) {
        for (var i = 1; i < stops.size(); i++) {
            var before = bounds(stops.get(i - 1).node());
            var after = bounds(stops.get(i).node());
            var above = after.getMaxY() <= before.getMinY() && after.getMinX() < before.getMaxX();
            var left = after.getMaxX() <= before.getMinX()
                    && after.getMinY() < before.getMaxY()
                    && before.getMinY() < after.getMaxY();
            if (above || left) {
                faults.add("« " + stops.get(i).text() + " » is read after « "
                        + stops.get(i - 1).text() + " »");
            }
        }
    }

    /// What the words of the screen say is said by some stop: by itself, or with the card or control it stands in.
    private static void everythingSeenIsHeard(ScreenRig rig, List<Said> stops, List<String> faults) {
        for (var node : ScreenRig.onFx(() -> Scenery.seen(rig.shell.root()))) {
            if (node instanceof Words words && !words.said().isBlank() && !heard(words, stops)) {
                faults.add("seen and not heard: « " + words.said() + " »");
            }
        }
    }

    private static boolean heard(Words words, List<Said> stops) {
        for (Node node = words; node != null; node = node.getParent()) {
            var here = node;
            var stop = stops.stream().filter(each -> each.node().equals(here)).findFirst();
            if (stop.isPresent()) {
                return flat(stop.get().text()).contains(flat(words.said()))
                        || spelled(stop.get().text(), words)
                        || own(node)
                        || key(node)
                        || badge(words)
                        || typed(words);
            }
        }
        return drawing(words);
    }

    private static boolean key(Node node) {
        return node instanceof Pressable && node.getStyleClass().contains("key");
    }

    private static boolean spelled(String said, Words words) {
        return said.replaceAll("[\\s,]", "").contains(words.said().replaceAll("[\\s\u00a0]", ""));
    }

    /// What is somebody's own is said only to who asks.
    private static boolean own(Node node) {
        return Heard.typed(node)
                .filter(field -> field.privacy() != Heard.Privacy.OPEN)
                .isPresent();
    }

    /// A field shows a prompt or a caret besides what is typed.
    private static boolean typed(Node words) {
        return words.getStyleClass().contains("typed");
    }

    /// The plan is silent: a list beside it says the same.
    private static boolean drawing(Node words) {
        for (var node = words; node != null; node = node.getParent()) {
            if (node.getStyleClass().contains("town-plan")) {
                return true;
            }
        }
        return false;
    }

    private static boolean badge(Node words) {
        return words.getParent().getStyleClass().contains("date");
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", " ").strip().toLowerCase(Locale.FRENCH);
    }

    private static Bounds bounds(Node node) {
        return ScreenRig.onFx(() -> Scenery.bounds(node));
    }
}
