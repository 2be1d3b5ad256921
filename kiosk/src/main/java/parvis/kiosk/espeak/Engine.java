package parvis.kiosk.espeak;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parvis.kiosk.voice.Speaker.Ability;

/// The program `espeak-ng` of this machine, and what it says of itself. It ends with 0 even when it cannot play a
/// sound,
/// so what it complains of is read. Texts reach it on its standard input: an argument could be read by every process.
///
/// @param program its file
/// @param voices the languages that it has a voice for, as it calls them
record Engine(Path program, Set<String> voices) {
    private static final String NAME = "espeak-ng";

    Engine {
        voices = Set.copyOf(voices);
    }

    /// The first one on that search path, like `/usr/local/bin:/usr/bin`.
    static Optional<Path> on(String path) {
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, NAME))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// Asks that program for its voices.
    ///
    /// @throws IOException when it cannot be run
    static Engine asked(Path program) throws IOException {
        var process = plain(List.of(program.toString(), "--voices"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        Set<String> voices = new HashSet<>();
        var listed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        listed.lines().skip(1).map(line -> line.strip().split("\\s+")).forEach(columns -> {
            if (columns.length > 1) {
                voices.add(columns[1]);
            }
        });
        return new Engine(program, voices);
    }

    /// Lets it say nothing at all, to hear whether it finds something to play sound with.
    ///
    /// @throws IOException when it cannot be run
    Ability tried(Output output) throws IOException {
        var process = saying(List.of(), output).start();
        output.started(process);
        process.getOutputStream().close();
        var complaints = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return complaints.lines().anyMatch(line -> line.startsWith("error:")) ? Ability.NO_SOUND : Ability.READY;
    }

    /// The program, ready to say in UTF-8 what its standard input gets.
    ///
    /// @param how voice, loudness, pace
    ProcessBuilder saying(List<String> how, Output output) {
        var command = new ArrayList<>(List.of(program.toString(), "-b", "1", "--stdin"));
        command.addAll(how);
        command.addAll(output.arguments());
        var process = plain(command);
        output.prepare(process);
        return process;
    }

    /// In an environment where it complains in English.
    private static ProcessBuilder plain(List<String> command) {
        var process = new ProcessBuilder(command);
        process.environment().put("LC_ALL", "C.UTF-8");
        return process;
    }
}
