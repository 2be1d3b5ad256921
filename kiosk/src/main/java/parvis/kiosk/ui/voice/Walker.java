package parvis.kiosk.ui.voice;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import parvis.kiosk.ui.Shell;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.control.Pressable;
import parvis.kiosk.ui.control.Turning;
import parvis.kiosk.voice.Narrator;

/// Somebody who goes through a screen by ear: from one thing to the next, or to what is under a finger, and presses
/// where they stand.
final class Walker {
    private final Shell shell;
    private final Narrator narrator;
    private final Aloud aloud;
    private final Supplier<Texts> texts;
    private final Ring ring = new Ring();
    private final Place place = new Place();
    private boolean readingOn;

    /// @param texts in the language that is shown
    Walker(Shell shell, Narrator narrator, Supplier<Texts> texts) {
        this.shell = shell;
        this.narrator = narrator;
        aloud = new Aloud(narrator);
        this.texts = texts;
        shell.over(ring);
    }

    Walk walk() {
        return Walk.through(shell.seen());
    }

    Spoken spoken() {
        return new Spoken(texts.get());
    }

    static boolean acts(Stop stop) {
        return !(stop instanceof Stop.Text);
    }

    /// At either end it says so, and the next step begins at the other: nobody is caught.
    void step(int by, Predicate<Stop> wanted) {
        var walk = walk();
        var all = walk.stops().size();
        var from = place.in(walk);
        var stop = (by > 0 && from >= all ? -1 : by < 0 && from < 0 ? all : from) + by;
        while (stop >= 0 && stop < all && !wanted.test(walk.stops().get(stop))) {
            stop += by;
        }
        if (stop >= 0 && stop < all) {
            choose(walk, stop);
            return;
        }
        place.at(walk, by > 0 ? all : -1);
        ring.around(Optional.empty());
        aloud.say(texts.get().get(by > 0 ? "voice.end" : "voice.begin"));
    }

    private void choose(Walk walk, int stop) {
        stand(walk, stop);
        aloud.say(spoken().of(walk.stops().get(stop)));
    }

    /// Stands there, without a word.
    void stand(Walk walk, int stop) {
        place.at(walk, stop);
        ring.around(place.on(walk));
        if (walk.stops().get(stop) instanceof Stop.Control control) {
            control.pressable().requestFocus();
        }
    }

    /// Does what a touch would do where it stands; spells what can be spelled.
    void activate() {
        var walk = walk();
        var here = place.on(walk).map(walk::indexOf);
        if (here.isEmpty()) {
            aloud.say(texts.get().get("voice.nothing"));
            return;
        }
        switch (walk.stops().get(here.get())) {
            case Stop.Control control -> fire(control.pressable());
            case Stop.Entry entry -> aloud.say(spoken().onDemand(entry.field()));
            case Stop.Text _ -> aloud.say(texts.get().get("voice.nothing"));
        }
    }

    /// After a page was turned the walk goes on at its first entry, not behind its last.
    private void fire(Pressable pressable) {
        pressable.fire();
        for (Node node = pressable; node != null; node = node.getParent()) {
            if (node instanceof Turning turning && node instanceof Parent list && turning.isTurnedBy(pressable)) {
                var walk = walk();
                place.at(walk, walk.firstIn(list) - 1);
            }
        }
    }

    /// Reads the rest of the screen, until somebody does something.
    void readOn() {
        readingOn = true;
        goOn();
    }

    /// What was read is over: the next one, when the rest is being read.
    void goOn() {
        if (!readingOn || !narrator.on()) {
            return;
        }
        var walk = walk();
        var next = place.in(walk) + 1;
        readingOn = next < walk.stops().size();
        if (readingOn) {
            choose(walk, next);
        } else {
            aloud.say(texts.get().get("voice.end"));
        }
    }

    /// Reads no further.
    void rest() {
        readingOn = false;
    }

    /// Nowhere any more.
    void leave() {
        rest();
        place.leave();
        ring.around(Optional.empty());
    }

    /// Draws where it stands.
    void draw() {
        ring.around(place.on(walk()));
    }

    /// A finger is on that point: says what is there, unless one stands there already.
    void explore(double x, double y) {
        var walk = walk();
        var stop = walk.at(x, y);
        rest();
        if (stop >= 0 && stop != place.in(walk)) {
            choose(walk, stop);
        }
    }

    /// Whether what is at that point can be pressed or typed into.
    boolean actsAt(double x, double y) {
        var walk = walk();
        var stop = walk.at(x, y);
        return stop >= 0 && acts(walk.stops().get(stop));
    }

    /// Whether one stands on what is at that point.
    boolean standsAt(double x, double y) {
        var walk = walk();
        var stop = walk.at(x, y);
        return stop >= 0 && stop == place.in(walk);
    }

    /// A second touch of the same. What can be pressed is pressed by the touch itself: true.
    boolean touchedAgain(double x, double y) {
        var walk = walk();
        var stop = walk.stops().get(walk.at(x, y));
        rest();
        return switch (stop) {
            case Stop.Control _ -> true;
            case Stop.Entry entry -> {
                aloud.say(spoken().onDemand(entry.field()));
                yield false;
            }
            case Stop.Text text -> {
                aloud.say(text.text());
                yield false;
            }
        };
    }

    /// Whether letters and blanks of a real keyboard are typed into something here.
    boolean typing() {
        return walk().stops().stream().anyMatch(Stop.Entry.class::isInstance);
    }
}
