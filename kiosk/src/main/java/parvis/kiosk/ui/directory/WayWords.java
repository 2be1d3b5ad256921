package parvis.kiosk.ui.directory;

import parvis.kiosk.directory.TownMap;
import parvis.kiosk.ui.Texts;

/// A way as the crow flies, in words.
final class WayWords {
    private static final int KILOMETRE = 1000;
    private static final int STEP = 50;

    private final Texts texts;

    WayWords(Texts texts) {
        this.texts = texts;
    }

    /// « à 400 m d’ici, vers le nord »
    String said(TownMap.Way way) {
        return texts.get("way.said", far(way.metres()), direction(way.direction()));
    }

    /// « 400 m, vers le nord », where few lines fit
    String brief(TownMap.Way way) {
        return texts.get("way.brief", far(way.metres()), direction(way.direction()));
    }

    /// To fifty metres, from a kilometre on to a tenth: nobody walks as the crow flies.
    String far(int metres) {
        var rounded = Math.max(STEP, (metres + STEP / 2) / STEP * STEP);
        return rounded < KILOMETRE
                ? texts.get("way.metres", rounded)
                : texts.get("way.kilometres", Math.round(metres / 100.0) / 10.0);
    }

    private String direction(int eighth) {
        return texts.get(
                switch (eighth) {
                    case 0 -> "way.north";
                    case 1 -> "way.north.east";
                    case 2 -> "way.east";
                    case 3 -> "way.south.east";
                    case 4 -> "way.south";
                    case 5 -> "way.south.west";
                    case 6 -> "way.west";
                    default -> "way.north.west";
                });
    }
}
