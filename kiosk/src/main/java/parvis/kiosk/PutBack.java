package parvis.kiosk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import parvis.kiosk.custody.SecondCopy;
import parvis.kiosk.sealed.SealedCopy;
import parvis.kiosk.sealed.SealedDatabase;

/// Puts the sealed copy of a dead card back on a new one, by the words of the recovery sheet, before the team
/// has started on it.
final class PutBack {
    private final KioskConfig config;
    private final Path medium;
    private final InstantSource clock;

    /// @param medium the folder with the copy
    PutBack(KioskConfig config, Path medium, InstantSource clock) {
        this.config = config;
        this.medium = medium;
        this.clock = clock;
    }

    /// Asks for the words and answers in French.
    ///
    /// @param words where the sheet's words are typed, one line
    /// @param answer where it is said what came of it
    /// @return whether all is back
    boolean run(BufferedReader words, PrintStream answer) {
        try (var _ = DataFolder.hold(config.data());
                var names = SealedDatabase.open(config.data(), clock)) {
            var copy = new SealedCopy(
                    names, () -> Optional.of(medium), config.terminal().toString(), new SecureRandom());
            if (!(copy.standing() instanceof SecondCopy.Standing.Kept kept)) {
                answer.println(ConfigFault.words("copy.none", medium, config.terminal()));
                return false;
            }
            answer.println(ConfigFault.words("copy.ask", local(kept.at())));
            var typed = words.readLine();
            if (typed == null || !copy.restore(typed)) {
                answer.println(ConfigFault.words("copy.wrong"));
                return false;
            }
            answer.println(ConfigFault.words("copy.back"));
            return true;
        } catch (IllegalStateException e) {
            answer.println(ConfigFault.words("copy.team"));
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String local(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.FRENCH).format(at.atZone(config.zone()));
    }
}
