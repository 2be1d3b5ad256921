package parvis.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parvis.kiosk.ClosedTown;
import parvis.kiosk.Samples;
import parvis.kiosk.ui.ScreenRig.Size;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;

/// Walks every screen in every size on the headless platform.
final class EveryScreenIT {
    private static final double TARGET_MM = 16;
    private static final double GAP_MM = 3;
    private static final double CONTRAST = 4.5;
    private static final double PIXEL = 1;
    private static final List<String> FONTS = List.of("Atkinson", "Vazirmatn", "Noto Sans Tamil", "Noto Sans SC");

    static Stream<Size> sizes() {
        return Size.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void nothing_is_cut_short_too_small_too_close_or_too_pale(Size size) {
        var faults = new LinkedHashMap<String, List<String>>();
        var rig = new ScreenRig(size);
        ScreenRig.routes().forEach((name, route) -> look(rig, name, route, faults));
        var town = TownScreens.rig(size);
        TownScreens.routes().forEach((name, route) -> look(town, name, route, faults));
        var withoutSessions = new ScreenRig(size, Optional.of(Samples.catalogue(List.of())));
        look(withoutSessions, "attract-empty", new Route.Attract(), faults);
        look(withoutSessions, "home-empty", new Route.Home(), faults);
        look(withoutSessions, "workshops-empty", new Route.Workshops(0), faults);
        look(new ScreenRig(size, Optional.of(ClosedTown.catalogue())), "attract-closed", new Route.Attract(), faults);
        look(new ScreenRig(size, Optional.empty()), "waiting", new Route.Home(), faults);
        assertEquals(Map.of(), faults);
    }

    private static void look(ScreenRig rig, String name, Route route, Map<String, List<String>> faults) {
        rig.show(route);
        rig.keep(Path.of("target/screens", name + "-" + rig.size.name() + ".png"));
        var found = ScreenRig.onFx(() -> faults(rig));
        if (!found.isEmpty()) {
            faults.put(name, found);
        }
    }

    static List<String> faults(ScreenRig rig) {
        var scale = Scale.of(rig.size.panel(), rig.size.width(), rig.size.height());
        var root = rig.shell.root();
        var faults = new ArrayList<String>();
        var window = new BoundingBox(0, 0, rig.size.width(), rig.size.height());
        for (var node : Scenery.seen(root)) {
            var matters = node instanceof Text || node instanceof Pressable;
            if (matters && !Scenery.inside(Scenery.bounds(node), window)) {
                faults.add("outside the window: " + Scenery.name(node) + " " + Scenery.bounds(node));
            }
            switch (node) {
                case Words words -> wordsFit(words, faults);
                case Text text -> textReads(text, scale, faults);
                case Pressable pressable -> pressableIsLarge(pressable, scale, faults);
                default -> {}
            }
        }
        pressablesAreApart(root, scale, faults);
        focusVisitsAll(root, faults);
        return faults;
    }

    private static void wordsFit(Words words, List<String> faults) {
        if (words.minHeight(words.getWidth()) > words.getHeight() + PIXEL) {
            faults.add("lower than its words: « " + words.said() + " »");
        }
        if (words.minWidth(-1) > words.getWidth() + PIXEL) {
            faults.add("narrower than its longest word: « " + words.said() + " »");
        }
    }

    private static void textReads(Text text, Scale scale, List<String> faults) {
        if (text.getFont().getSize() < scale.rem() - PIXEL / 2) {
            faults.add("smaller than may be read: " + Scenery.name(text));
        }
        if (FONTS.stream().noneMatch(text.getFont().getName()::startsWith)) {
            faults.add("another font, " + text.getFont() + ": " + Scenery.name(text));
        }
        if (text.getText().indexOf('\u202f') >= 0) {
            faults.add("a character that the font lacks: " + Scenery.name(text));
        }
        var ground = Scenery.ground(text).orElse(Color.MAGENTA);
        var contrast = Contrast.of((Color) text.getFill(), ground);
        if (contrast < CONTRAST) {
            faults.add("contrast " + contrast + ": " + Scenery.name(text));
        }
        Node surface = text.getParent();
        while (surface != null
                && !(surface instanceof Pressable)
                && !surface.getStyleClass().contains("card")) {
            surface = surface.getParent();
        }
        if (surface != null && !Scenery.inside(Scenery.bounds(text), Scenery.bounds(surface))) {
            faults.add("sticks out of its surface: " + Scenery.name(text));
        }
    }

    private static void pressableIsLarge(Pressable pressable, Scale scale, List<String> faults) {
        var least = scale.mm(TARGET_MM) - PIXEL;
        if (pressable.getWidth() < least || pressable.getHeight() < least) {
            var mm = Math.min(pressable.getWidth(), pressable.getHeight()) / scale.pxPerMm();
            faults.add(String.format("only %.1f mm: %s", mm, Scenery.name(pressable)));
        }
        if (pressable.getAccessibleText().isBlank()) {
            faults.add("says nothing: " + Scenery.name(pressable));
        }
    }

    private static void pressablesAreApart(Parent root, Scale scale, List<String> faults) {
        var all = Scenery.pressables(root).toList();
        for (var i = 0; i < all.size(); i++) {
            for (var j = i + 1; j < all.size(); j++) {
                var gap = Scenery.gap(Scenery.bounds(all.get(i)), Scenery.bounds(all.get(j)));
                if (gap < scale.mm(GAP_MM) - PIXEL) {
                    faults.add(String.format(
                            "%.1f mm between %s and %s",
                            gap / scale.pxPerMm(), Scenery.name(all.get(i)), Scenery.name(all.get(j))));
                }
            }
        }
    }

    /// Tab leads through all that can be pressed, from the top, and is caught nowhere.
    private static void focusVisitsAll(Parent root, List<String> faults) {
        var all = Scenery.pressables(root).toList();
        if (all.isEmpty()) {
            return;
        }
        var visited = new LinkedHashSet<Node>();
        all.getFirst().requestFocus();
        for (var i = 0; i <= all.size(); i++) {
            var owner = root.getScene().getFocusOwner();
            visited.add(owner);
            owner.requestFocusTraversal(TraversalDirection.NEXT);
        }
        if (visited.size() != all.size() || !visited.containsAll(all)) {
            faults.add("focus visits " + visited.size() + " of " + all.size());
        }
    }
}
