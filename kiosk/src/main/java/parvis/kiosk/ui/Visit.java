package parvis.kiosk.ui;

import java.time.Duration;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import parvis.kiosk.voice.Loudness;

/// How one visitor wants the terminal to be: chosen on the screen, kept nowhere, gone when the visit ends. The shell
/// draws anew when what is seen changes; who speaks listens to what is heard. The team's screens do not follow it.
public final class Visit {
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.FRENCH);
    private final BooleanProperty large = new SimpleBooleanProperty();
    private final BooleanProperty contrast = new SimpleBooleanProperty();
    private final BooleanProperty lowControls = new SimpleBooleanProperty();
    private final BooleanProperty calm = new SimpleBooleanProperty();
    private final ObjectProperty<Duration> keyDelay = new SimpleObjectProperty<>(Duration.ZERO);
    private final BooleanProperty speech = new SimpleBooleanProperty();
    private final ObjectProperty<Loudness> loudness = new SimpleObjectProperty<>(Loudness.STANDARD);

    /// The language that is shown, and spoken.
    public ObjectProperty<Language> language() {
        return language;
    }

    /// Whether letters are twice as large.
    public BooleanProperty large() {
        return large;
    }

    /// Whether colours are black, white and yellow, 7:1 or more.
    public BooleanProperty contrast() {
        return contrast;
    }

    /// Whether all that can be touched stands in the lower part of an upright screen.
    public BooleanProperty lowControls() {
        return lowControls;
    }

    /// Whether nothing moves and nothing fades.
    public BooleanProperty calm() {
        return calm;
    }

    /// So long after a touch the same key or button is deaf, for hands that tremble; zero by itself.
    public ObjectProperty<Duration> keyDelay() {
        return keyDelay;
    }

    /// Whether the screen is read aloud.
    public BooleanProperty speech() {
        return speech;
    }

    /// How loud; each visit begins at the standard (EN 301 549, 5.1.3.13).
    public ObjectProperty<Loudness> loudness() {
        return loudness;
    }

    /// Calls that when something that is seen changes.
    void onSeen(Runnable changed) {
        for (ObservableValue<?> seen : List.of(language, large, contrast, lowControls, calm, keyDelay, speech)) {
            seen.addListener((_, _, _) -> changed.run());
        }
    }

    /// Forgets all that was chosen.
    public void reset() {
        speech.set(false);
        loudness.set(Loudness.STANDARD);
        language.set(Language.FRENCH);
        resetComfort();
    }

    /// As every visit begins, all but language and voice: how the screen looks and answers hands.
    public void resetComfort() {
        large.set(false);
        contrast.set(false);
        lowControls.set(false);
        calm.set(false);
        keyDelay.set(Duration.ZERO);
    }
}
