package parvis.kiosk.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.voice.Command;

/// Hands without sense: touches, slides, keys, buttons of the housing, waiting and going away, the network and the
/// catalogue in between. The same seed does the same on the same screens.
final class Monkey {
    /// What it types where it can: found nowhere else.
    static final String CANARY = "QZXJ";

    private static final Duration A_MOMENT = Duration.ofMillis(300);
    private static final Duration QUICK = Duration.ofMillis(60);

    private final MonkeyWorld world;
    private final Random random;
    private final ScreenRig rig;
    private final MonkeyHands hands;

    Monkey(MonkeyWorld world, long seed) {
        this.world = world;
        rig = world.rig;
        hands = new MonkeyHands(world);
        random = new Random(seed);
    }

    /// Does one thing; answers what, in words.
    String step() {
        world.pass(random.nextInt(6) == 0 ? QUICK : A_MOMENT);
        var dice = random.nextInt(100);
        if (dice < 52) {
            return touchSomething();
        } else if (dice < 58) {
            return touch("touch", anywhere());
        } else if (dice < 62) {
            return slide(anywhere(), anywhere());
        } else if (dice < 71) {
            return key();
        } else if (dice < 76) {
            return character(Character.toString("azertyuiopqsdfghjklmwxcvbn 0123456789".charAt(random.nextInt(37))));
        } else if (dice < 81) {
            return typeTheCanary();
        } else if (dice < 86) {
            return command(one(List.of(Command.values())));
        } else if (dice < 93) {
            return wait(Duration.ofSeconds(1 + random.nextInt(4)));
        } else {
            return rarely();
        }
    }

    private String rarely() {
        return switch (random.nextInt(12)) {
            case 0 -> wait(Duration.ofSeconds(95));
            case 1 -> wait(Duration.ofSeconds(125));
            case 2 -> {
                world.background.hold();
                yield "the disk is slow";
            }
            case 3 -> {
                world.background.letGo();
                yield "the disk is quick";
            }
            case 4 -> {
                world.town.otherCatalogue();
                yield "another catalogue comes";
            }
            case 5 -> {
                world.town.otherNetwork();
                yield "the network comes or goes";
            }
            case 6 -> {
                rig.navigator.go(new EntryRoute.Code());
                yield "five seconds on the place's name";
            }
            case 7 -> {
                rig.shell.present();
                yield "a button of the housing";
            }
            case 8 -> twoFingers(anywhere(), anywhere());
            case 9 -> {
                hands.other(anywhere(), random.nextBoolean());
                yield "menu and wheel";
            }
            case 10 -> touch(MouseButton.SECONDARY, anywhere());
            default -> turnTheWindow();
        };
    }

    /// The panel is turned, or its size changes: all is drawn anew.
    private String turnTheWindow() {
        rig.shell.refresh();
        return "drawn anew";
    }

    private Point2D anywhere() {
        return new Point2D(random.nextInt(rig.size.width()), random.nextInt(rig.size.height()));
    }

    private String touchSomething() {
        var all = Scenery.pressables(rig.shell.root()).toList();
        var inside = all.stream()
                .filter(each -> !each.getStyleClass().contains("bottom-button"))
                .toList();
        var among = inside.isEmpty() || random.nextInt(7) == 0 ? all : inside;
        if (among.isEmpty()) {
            return touch("touch", anywhere());
        }
        var chosen = among.get(random.nextInt(among.size()));
        return touch(chosen);
    }

    private String touch(Pressable chosen) {
        var bounds = Scenery.bounds(chosen);
        return touch(
                "touch « " + chosen.getAccessibleText() + " »", new Point2D(bounds.getCenterX(), bounds.getCenterY()));
    }

    /// Touches what is called so, twice where the voice says first what is under the finger; false where there is none.
    boolean touch(String name, Predicate<String> called) {
        var found = Scenery.pressables(rig.shell.root())
                .filter(each -> !each.isDisabled())
                .filter(each -> called.test(each.getAccessibleText()))
                .findFirst();
        if (found.isEmpty()) {
            return false;
        }
        var route = rig.navigator.here();
        // Nobody is hindered by the pause that they chose between two touches.
        world.pass(A_MOMENT.plus(rig.shell.visit().keyDelay().get()));
        var _ = touch(found.get());
        if (rig.shell.visit().speech().get() && route.equals(rig.navigator.here())) {
            world.pass(A_MOMENT.plus(rig.shell.visit().keyDelay().get()));
            Scenery.pressables(rig.shell.root())
                    .filter(each -> called.test(each.getAccessibleText()))
                    .findFirst()
                    .ifPresent(again -> touch(again));
        }
        return true;
    }

    private String touch(String words, Point2D at) {
        hands.mouse(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, at);
        hands.mouse(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, at);
        return words + " at " + (int) at.getX() + "," + (int) at.getY();
    }

    private String touch(MouseButton button, Point2D at) {
        hands.mouse(MouseEvent.MOUSE_PRESSED, button, at);
        hands.mouse(MouseEvent.MOUSE_RELEASED, button, at);
        return "button " + button;
    }

    private String slide(Point2D from, Point2D to) {
        hands.mouse(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, from);
        hands.mouse(MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY, from.midpoint(to));
        hands.mouse(MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY, to);
        hands.mouse(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, to);
        return "slide";
    }

    private String twoFingers(Point2D one, Point2D other) {
        hands.mouse(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, one);
        hands.mouse(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, other);
        hands.mouse(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, other);
        hands.mouse(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, one);
        return "two fingers";
    }

    private String key() {
        var code = one(List.of(KeyCode.values()));
        var moving = List.of(KeyCode.TAB, KeyCode.ENTER, KeyCode.SPACE, KeyCode.DOWN, KeyCode.UP, KeyCode.BACK_SPACE);
        var chosen = random.nextBoolean() ? one(moving) : code;
        var held = random.nextInt(3) == 0;
        var shift = random.nextInt(4) == 0;
        var control = held && random.nextBoolean();
        var alt = held && random.nextBoolean();
        var meta = held && random.nextInt(4) == 0;
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            hands.send(new KeyEvent(type, "", "", chosen, shift, control, alt, meta));
        }
        return "key " + chosen + (shift ? " +shift" : "") + (control ? " +ctrl" : "") + (alt ? " +alt" : "");
    }

    private String character(String letter) {
        var code = KeyCode.getKeyCode(letter.toUpperCase(Locale.ROOT));
        var struck = code == null ? KeyCode.SPACE : code;
        hands.send(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", struck, false, false, false, false));
        hands.send(new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false));
        hands.send(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", struck, false, false, false, false));
        return "typed " + letter;
    }

    /// Writes what it writes nowhere else, with the keys of the screen or of a keyboard.
    private String typeTheCanary() {
        var letters = new ArrayList<String>();
        CANARY.chars().mapToObj(Character::toString).forEach(letters::add);
        var shown = letters.stream()
                .allMatch(letter ->
                        Scenery.pressables(rig.shell.root()).anyMatch(each -> letter.equals(each.getAccessibleText())));
        for (var letter : letters) {
            world.pass(A_MOMENT);
            if (shown) {
                var _ = touch(letter, letter::equals);
                world.layOut();
            } else {
                var _ = character(letter.toLowerCase(Locale.ROOT));
            }
        }
        return (shown ? "wrote " : "typed ") + CANARY;
    }

    private String command(Command command) {
        world.ear.voice.command(command);
        return "asked the voice " + command;
    }

    private String wait(Duration time) {
        world.pass(time);
        rig.shell.tick();
        return "waited " + time.toSeconds() + " s";
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}
