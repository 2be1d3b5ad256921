package parvis.kiosk.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A screen that stands, looked at once more in another language and mode: whoever turns to another language in the
/// middle of something finds it as it was. One in some, drawn by lot; with `-Dparvis.long=true` each in all.
final class OtherWays {
    private static final int ONE_OF = 8;

    private final Random lot = Way.lot();

    /// What is wrong in which way; afterwards it stands as every visit begins.
    Map<String, List<String>> faults(ScreenRig rig, String name) {
        return faults(rig, name, () -> {});
    }

    /// @param chosen what is done each time that a way was chosen
    Map<String, List<String>> faults(ScreenRig rig, String name, Runnable chosen) {
        var faults = new LinkedHashMap<String, List<String>>();
        // The invitation is nobody's yet: nobody has chosen anything there.
        var ways = rig.navigator.here() instanceof Route.Attract ? List.<Way>of() : drawn(rig);
        for (var way : ways) {
            var found = ScreenRig.onFx(() -> {
                way.choose(rig.shell.visit());
                chosen.run();
                return LeafWalk.faults(rig, Way.WHOLE);
            });
            if (!found.isEmpty()) {
                rig.keep(Path.of(
                        "target/screens/faulty", name + "-" + way.toString().replace(' ', '-') + ".png"));
                faults.put(name + " " + way, found);
                Way.LOG.info(() -> name + " " + way + ": " + found);
            }
        }
        ScreenRig.onFx(() -> {
            Way.plain(rig.shell.visit());
            rig.layOut();
            return true;
        });
        return faults;
    }

    private List<Way> drawn(ScreenRig rig) {
        var ways = new ArrayList<>(Way.all());
        ways.removeIf(way -> !way.size().equals(rig.size) || !way.toString().startsWith(Way.ONLY));
        if (Way.WHOLE) {
            return ways;
        }
        Collections.shuffle(ways, lot);
        return ways.subList(0, lot.nextInt(ONE_OF) == 0 ? Math.min(1, ways.size()) : 0);
    }
}
