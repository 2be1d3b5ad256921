package parvis.kiosk.ui.voice;

import java.util.ArrayList;
import java.util.List;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.ui.control.Heard;
import parvis.kiosk.voice.Loudness;
import parvis.kiosk.voice.Pace;
import parvis.kiosk.voice.Reading;

/// What is said of a stop, in the language of the screen.
///
/// @param texts of that language
record Spoken(Texts texts) {
    /// So many texts of a new screen are said by themselves; the rest waits for the walk.
    private static final int FIRST = 3;

    /// Style class of a key of the keyboard: that it is a button goes without saying.
    private static final String KEY = "key";

    String of(Stop stop) {
        return switch (stop) {
            case Stop.Text text -> text.text();
            case Stop.Control control -> control(control);
            case Stop.Entry entry -> Walk.joined(List.of(entry.field().label(), entry(entry.field())));
        };
    }

    private String control(Stop.Control control) {
        if (control.own().isPresent()) {
            return Walk.joined(List.of(control.text(), count(control.own().get()), texts.get("voice.button")));
        }
        if (control.on().isPresent()) {
            return Walk.joined(List.of(control.text(), texts.get(control.on().get() ? "voice.on" : "voice.off")));
        }
        return control.pressable().getStyleClass().contains(KEY)
                ? control.text()
                : Walk.joined(List.of(control.text(), texts.get("voice.button")));
    }

    private String entry(Heard.Field field) {
        var typed = field.typed().get();
        if (typed.isEmpty()) {
            return texts.get("voice.field.empty");
        }
        return switch (field.privacy()) {
            case OPEN -> typed;
            case ON_DEMAND -> texts.get("voice.field.own", signs(field));
            case MASKED -> texts.get("voice.field.masked", signs(field));
        };
    }

    private String count(Heard.Field field) {
        return texts.get("voice.field.count", signs(field));
    }

    /// Blanks that only part what is typed are none.
    private static int signs(Heard.Field field) {
        return field.typed().get().replaceAll("[\\s\u00a0\u202f]", "").length();
    }

    /// What stands in a field, letter by letter, for who asks; a masked field never says more than how much.
    String onDemand(Heard.Field field) {
        var typed = field.typed().get();
        return field.privacy() == Heard.Privacy.MASKED || typed.isEmpty() ? entry(field) : Reading.spelled(typed);
    }

    /// What is said when a field's text became another.
    String typed(Heard.Field field, String before, String now) {
        if (field.privacy() != Heard.Privacy.OPEN) {
            return count(field);
        }
        if (now.length() == before.length() + 1 && now.startsWith(before)) {
            var sign = now.substring(before.length());
            return sign.isBlank() ? texts.get("keyboard.space") : sign;
        }
        if (now.length() == before.length() - 1 && before.startsWith(now)) {
            return texts.get("voice.erased", before.substring(now.length()));
        }
        return now.isEmpty() ? texts.get("voice.field.empty") : now;
    }

    /// What a screen says by itself: its title, the texts that follow it before there is something to press, and what
    /// must be heard.
    List<String> first(Walk walk) {
        var said = new ArrayList<String>();
        var more = true;
        for (var stop : walk.stops()
                .subList(
                        Math.min(walk.start(), walk.stops().size()),
                        walk.stops().size())) {
            more &= stop instanceof Stop.Text && said.size() < FIRST;
            if (more || said.isEmpty() || isNews(stop)) {
                said.add(of(stop));
            }
        }
        return said;
    }

    /// What says its changes by itself is news on a new screen too.
    private static boolean isNews(Stop stop) {
        return Heard.isTold(stop.node()) || Heard.liveliness(stop.node()).isPresent();
    }

    String loudness(Loudness loudness) {
        return texts.get("voice.volume", loudness.step(), Loudness.steps());
    }

    String pace(Pace pace) {
        return switch (pace) {
            case SLOW -> texts.get("voice.pace.slow");
            case STANDARD -> texts.get("voice.pace.standard");
            case QUICK -> texts.get("voice.pace.quick");
        };
    }
}
