package parvis.kiosk.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// `lp`, `lpstat` and `cancel` as scripts over a folder: what lies in `spool` waits, what is moved to `out`
/// has been printed.
final class FakeCups {
    final Path programs;
    private final Path state;

    FakeCups(Path folder) throws IOException {
        programs = Files.createDirectories(folder.resolve("programs"));
        state = Files.createDirectories(folder.resolve("state"));
        Files.createDirectories(state.resolve("spool"));
        Files.createDirectories(state.resolve("out"));
        says("none", "idle.  enabled since Tue Nov 24 19:00:00 2026");
        script("lp", """
                echo "$*" >>'%1$s/lp-arguments'
                [ -f '%1$s/lp-hangs' ] && exec sleep 600
                [ -f '%1$s/lp-fails' ] && { cat '%1$s/lp-fails' >&2; exit 1; }
                n=$(( $(cat '%1$s/last' 2>/dev/null || echo 0) + 1 )); echo $n >'%1$s/last'
                cat >'%1$s/spool/'Feuilles-$n
                [ -f '%1$s/prints' ] && mv '%1$s/spool/'Feuilles-$n '%1$s/out/'
                echo "request id is Feuilles-$n (0 file(s))"
                """);
        script("lpstat", """
                [ -f '%1$s/lpstat-hangs' ] && exec sleep 600
                case "$*" in
                *-p*) printf 'printer Feuilles '; cat '%1$s/line'; printf '\\tForm mounted:\\n\\tAlerts: '; cat '%1$s/alerts';;
                *) for j in $(ls '%1$s/spool'); do echo "$j  parvis  1024  Tue Nov 24 19:00:00 2026"; done;;
                esac
                """);
        script("cancel", """
                echo "$1" >>'%1$s/cancelled'
                [ -f '%1$s/cancel-fails' ] && exit 1
                rm '%1$s/spool/'"$1"
                """);
    }

    private void script(String name, String text) throws IOException {
        var file = programs.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + text.formatted(state));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    /// What `lpstat -l -p` says.
    void says(String alerts, String line) throws IOException {
        Files.writeString(state.resolve("alerts"), alerts + "\n");
        Files.writeString(state.resolve("line"), line + "\n");
    }

    /// From now on it is so: `prints`, `lp-hangs`, `lp-fails`, `lpstat-hangs`, `cancel-fails`.
    void is(String condition, String text) throws IOException {
        Files.writeString(state.resolve(condition), text);
    }

    void isNoLonger(String condition) throws IOException {
        Files.delete(state.resolve(condition));
    }

    /// Somebody fills in paper: all that still waits comes out.
    List<String> comesOut() throws IOException {
        for (var job : list("spool")) {
            Files.move(state.resolve("spool").resolve(job), state.resolve("out").resolve(job));
        }
        return list("out");
    }

    List<String> waiting() throws IOException {
        return list("spool");
    }

    byte[] printed(String job) throws IOException {
        return Files.readAllBytes(state.resolve("out").resolve(job));
    }

    List<String> cancelled() throws IOException {
        var file = state.resolve("cancelled");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    String arguments() throws IOException {
        return Files.readString(state.resolve("lp-arguments"));
    }

    private List<String> list(String folder) throws IOException {
        try (var files = Files.list(state.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
