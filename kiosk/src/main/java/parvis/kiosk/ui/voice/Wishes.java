package parvis.kiosk.ui.voice;

import java.time.Duration;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import parvis.kiosk.ui.Texts;
import parvis.kiosk.voice.Loudness;
import parvis.kiosk.voice.Tongue;

/// How the visitor wants to be spoken to.
///
/// @param speech whether the terminal speaks; it may be turned on and off from anywhere
/// @param loudness how loud
/// @param texts in the language that is shown
/// @param tongue that language
/// @param keyDelay so long after a key the same key is deaf
public record Wishes(
        BooleanProperty speech,
        ObjectProperty<Loudness> loudness,
        Supplier<Texts> texts,
        Supplier<Tongue> tongue,
        Supplier<Duration> keyDelay) {}
