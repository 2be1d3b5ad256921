package parvis.kiosk;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import parvis.kiosk.espeak.EspeakSpeaker;
import parvis.kiosk.gpio.Pi4jKeypad;
import parvis.kiosk.gpio.SimulatedKeypad;
import parvis.kiosk.ui.Background;
import parvis.kiosk.ui.Language;
import parvis.kiosk.ui.Navigator;
import parvis.kiosk.ui.Shell;
import parvis.kiosk.ui.voice.SelfVoice;
import parvis.kiosk.ui.voice.Wishes;
import parvis.kiosk.voice.Command;
import parvis.kiosk.voice.Keypad;
import parvis.kiosk.voice.Narrator;
import parvis.kiosk.voice.Speaker;
import parvis.kiosk.voice.Tongue;

/// The voice of this terminal: its engine, and the buttons that ask for it. A team's own desk has none.
final class KioskVoice implements AutoCloseable {
    private final Speaker speaker;
    private final Narrator narrator;
    private final Optional<Keypad> keypad;

    private KioskVoice(Speaker speaker, Optional<Keypad> keypad) {
        this.speaker = speaker;
        narrator = new Narrator(speaker);
        this.keypad = keypad;
    }

    static KioskVoice open(KioskConfig config) {
        if (config.role() == KioskConfig.Role.DESK) {
            return new KioskVoice(Speaker.NONE, Optional.empty());
        }
        Optional<Keypad> keypad = switch (config.hardware()) {
            case NONE -> Optional.empty();
            case SIMULATED -> Optional.of(new SimulatedKeypad());
            case GPIO ->
                config.buttons().isEmpty() ? Optional.empty() : Optional.of(Pi4jKeypad.onThisPi(config.buttons()));
        };
        return new KioskVoice(EspeakSpeaker.onThisMachine(), keypad);
    }

    /// Whether it could speak that language here and now.
    boolean speaks(Language language) {
        var tongue = tongue(language);
        return speaker.ability() == Speaker.Ability.READY && speaker.speaks(tongue);
    }

    /// Whether it says something just now.
    boolean speaking() {
        return narrator.speaking();
    }

    /// Plain French and French are one voice.
    private static Tongue tongue(Language language) {
        return new Tongue(language.locale().getLanguage());
    }

    /// What the emulator's window presses; only with simulated hardware.
    Optional<Consumer<Command>> emulated() {
        return keypad.filter(SimulatedKeypad.class::isInstance)
                .map(SimulatedKeypad.class::cast)
                .map(simulated -> simulated::press);
    }

    /// Speaks for those screens from now on; to be called on JavaFX's thread.
    ///
    /// @param clock for keys that come again too soon
    void speakFor(Shell shell, Navigator navigator, Clock clock, Background background) {
        var visit = shell.visit();
        var wishes = new Wishes(
                visit.speech(),
                visit.loudness(),
                shell::texts,
                () -> tongue(visit.language().get()),
                visit.keyDelay()::get);
        var voice = new SelfVoice(shell, navigator, narrator, wishes, clock, background);
        keypad.ifPresent(each -> each.onPress(command -> background.onScreen(() -> voice.command(command))));
    }

    @Override
    public void close() {
        keypad.ifPresent(Keypad::close);
        speaker.close();
    }
}
