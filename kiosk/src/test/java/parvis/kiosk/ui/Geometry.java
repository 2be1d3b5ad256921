package parvis.kiosk.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import parvis.kiosk.ui.control.Leaves;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Words;

/// What is wrong with a screen as it stands, in millimetres, letters and colours.
final class Geometry {
    private static final double TARGET_MM = 16;
    private static final double MAIN_MM = 20;
    private static final double GAP_MM = 3;
    private static final double PIXEL = 1;
    private static final List<String> FONTS = List.of("Atkinson", "Vazirmatn", "Noto Sans Tamil", "Noto Sans SC");

    private static final List<String> CLOSE = List.of("plan-dot");
    /// Lines may be set closer than they are high; letters are lower than their line.
    private static final double OF_A_LINE = 0.35;

    /// A mark behind a word; letters of which some are wider than high, on keys that they fill.
    private static final List<String> SMALLER = List.of("tongue", "wide-letters");

    private final ScreenRig rig;
    private final Wants wants;
    private final Scale scale;
    private final List<String> faults = new ArrayList<>();

    Geometry(ScreenRig rig, Wants wants) {
        this.rig = rig;
        this.wants = wants;
        scale = scale(rig);
    }

    static Scale scale(ScreenRig rig) {
        return Scale.of(rig.size.panel(), rig.size.width(), rig.size.height());
    }

    /// How a screen must be.
    ///
    /// @param letter the smallest, px
    /// @param contrast of words on their ground
    /// @param line above which nothing is touched, px
    record Wants(double letter, double contrast, double line) {
        private static final double READS = 4.5;
        private static final double READS_WELL = 7;

        static Wants usual(ScreenRig rig) {
            return new Wants(scale(rig).rem(), READS, 0);
        }

        static Wants of(ScreenRig rig, Visit visit) {
            var usual = usual(rig);
            return new Wants(
                    usual.letter * (visit.large().get() ? 2 : 1),
                    visit.contrast().get() ? READS_WELL : READS,
                    visit.lowControls().get() && !scale(rig).wide() ? Frame.LOW_LINE * rig.size.height() : 0);
        }
    }

    List<String> faults() {
        var root = rig.shell.root();
        var window = new BoundingBox(0, 0, rig.size.width(), rig.size.height());
        var seen = Scenery.seen(root);
        for (var node : seen) {
            var matters = (node instanceof Text text && !text.getText().isBlank()) || node instanceof Pressable;
            if (matters && !Scenery.inside(Scenery.bounds(node), window)) {
                faults.add("outside the window: " + Scenery.name(node) + " " + Scenery.bounds(node));
            }
            switch (node) {
                case Words words -> wordsFit(words);
                case Text text -> textReads(text);
                case Pressable pressable -> pressableIsLarge(pressable);
                case Leaves leaves -> insideTheLeaf(leaves);
                default -> {}
            }
        }
        pressablesAreApart(root);
        wordsLieOverNoOthers(seen);
        focusVisitsAll(root);
        return faults;
    }

    private void wordsFit(Words words) {
        if (words.minHeight(words.getWidth()) > words.getHeight() + PIXEL) {
            faults.add("lower than its words: « " + words.said() + " »");
        }
        if (words.minWidth(-1) > words.getWidth() + PIXEL) {
            faults.add("narrower than its longest word: « " + words.said() + " »");
        }
    }

    private void textReads(Text text) {
        var letter = Scenery.under(text, List.of("slim")) ? scale.rem() : wants.letter;
        if (!Scenery.under(text, SMALLER) && text.getFont().getSize() < letter - PIXEL / 2) {
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
        if (contrast < wants.contrast) {
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

    private void pressableIsLarge(Pressable pressable) {
        var main = pressable.isMain() && !rig.navigator.here().staff();
        var least = scale.mm(main ? MAIN_MM : TARGET_MM) - PIXEL;
        if (pressable.getWidth() < least || pressable.getHeight() < least) {
            var mm = Math.min(pressable.getWidth(), pressable.getHeight()) / scale.pxPerMm();
            faults.add(String.format("only %.1f mm: %s", mm, Scenery.name(pressable)));
        }
        if (pressable.getAccessibleText().isBlank()) {
            faults.add("says nothing: " + Scenery.name(pressable));
        }
        if (Scenery.bounds(pressable).getMinY() < wants.line - PIXEL) {
            faults.add("too high to be reached: " + Scenery.name(pressable));
        }
    }

    private void insideTheLeaf(Leaves leaves) {
        var view = (Parent) leaves.getChildrenUnmodifiable().getFirst();
        if (view.getClip() == null) {
            return;
        }
        var leaf = view.localToScene(view.getClip().getLayoutBounds());
        for (var node : Scenery.seen(view)) {
            var matters = (node instanceof Text text && !text.getText().isEmpty()) || node instanceof Pressable;
            if (matters && !Scenery.inside(Scenery.bounds(node), leaf)) {
                faults.add("cut off by the leaf: " + Scenery.name(node));
            }
        }
    }

    private void pressablesAreApart(Parent root) {
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

    /// The drawing of the town may have numbers near each other.
    private void wordsLieOverNoOthers(List<Node> seen) {
        var all = seen.stream()
                .filter(node -> node instanceof Words words && !words.said().isBlank())
                .filter(node -> node.getParent().getStyleClass().stream().noneMatch(CLOSE::contains))
                .toList();
        List<Bounds> places = all.stream().map(Scenery::bounds).toList();
        for (var i = 0; i < all.size(); i++) {
            for (var j = i + 1; j < all.size(); j++) {
                var lower = Math.min(places.get(i).getHeight(), places.get(j).getHeight());
                if (Scenery.gap(places.get(i), places.get(j)) < -OF_A_LINE * lower) {
                    faults.add("« " + ((Words) all.get(i)).said() + " » lies over « " + ((Words) all.get(j)).said()
                            + " »");
                }
            }
        }
    }

    /// Tab leads through all that can be pressed, from the top, and is caught nowhere.
    private void focusVisitsAll(Parent root) {
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
