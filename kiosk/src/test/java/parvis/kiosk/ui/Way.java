package parvis.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.logging.Logger;
import parvis.kiosk.ui.ScreenRig.Size;

/// How somebody has the screens before them: in which size, which language, and made easier how.
record Way(Size size, Language language, Mode mode) {
    /// Says in a run of hours how far it is.
    static final Logger LOG = Logger.getLogger("parvis.modes");

    /// Whether all is looked at, which takes long.
    static final boolean WHOLE = Boolean.getBoolean("parvis.long");

    /// How those begin that are looked at: « landscape ta »; all, unless somebody asks for some.
    static final String ONLY = System.getProperty("parvis.modes.only", "");

    private static final long SEED = 20_261_201;

    /// What of « Lire mieux » changes where things stand and what colours they have.
    record Mode(boolean large, boolean contrast, boolean low) {
        static final List<Mode> ALL = List.of(
                new Mode(false, false, false),
                new Mode(true, false, false),
                new Mode(false, true, false),
                new Mode(false, false, true),
                new Mode(true, true, true));

        /// Only who stands before an upright screen can have its controls low.
        private boolean on(Size size) {
            return size.width() < size.height() || !low;
        }
    }

    static List<Way> all() {
        var ways = new ArrayList<Way>();
        for (var size : Size.ALL) {
            for (var language : Languages.bundled().all()) {
                Mode.ALL.stream()
                        .filter(mode -> mode.on(size))
                        .forEach(mode -> ways.add(new Way(size, language, mode)));
            }
        }
        return ways;
    }

    /// From now on the visitor has it so.
    void choose(Visit visit) {
        visit.language().set(language);
        visit.large().set(mode.large);
        visit.contrast().set(mode.contrast);
        visit.lowControls().set(mode.low);
    }

    /// What is drawn is the same in each run, unless `-Dparvis.modes.seed=S` says otherwise.
    static Random lot() {
        return new Random(Long.getLong("parvis.modes.seed", SEED));
    }

    /// As every visit begins.
    static void plain(Visit visit) {
        visit.language().set(Language.FRENCH);
        visit.resetComfort();
    }

    /// A line for each screen: its faults.
    static String said(Map<String, List<String>> faults) {
        var lines = new StringBuilder();
        faults.forEach((name, found) -> lines.append(name)
                .append(": ")
                .append(String.join(" | ", found).replaceAll("\\s+", " "))
                .append('\n'));
        return lines.toString();
    }

    @Override
    public String toString() {
        return size.name() + " " + language.tag() + (mode.large ? " large" : "") + (mode.contrast ? " contrast" : "")
                + (mode.low ? " low" : "");
    }
}
