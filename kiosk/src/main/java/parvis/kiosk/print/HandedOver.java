package parvis.kiosk.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Which jobs the queue may still hold, by their numbers alone, in a file: what was handed over before the
/// power went must not come out when it is back.
final class HandedOver {
    private static final Logger LOG = LoggerFactory.getLogger(HandedOver.class);
    private static final Pattern JOB = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*-[0-9]+");

    private final Path file;
    private final Set<String> jobs = new LinkedHashSet<>();

    HandedOver(Path file) {
        this.file = file;
    }

    /// What an earlier run of the program left; they count as handed over again.
    synchronized List<String> left() {
        try {
            if (Files.exists(file)) {
                Files.readAllLines(file).stream()
                        .filter(line -> JOB.matcher(line).matches())
                        .forEach(jobs::add);
            }
        } catch (IOException e) {
            LOG.warn("Jobs that an earlier run left cannot be read: {}", e.getMessage());
        }
        return List.copyOf(jobs);
    }

    synchronized void add(String job) {
        jobs.add(job);
        write();
    }

    synchronized void remove(String job) {
        if (jobs.remove(job)) {
            write();
        }
    }

    private void write() {
        try {
            if (jobs.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                Files.write(file, jobs);
            }
        } catch (IOException e) {
            LOG.warn("Jobs handed over cannot be written down: {}", e.getMessage());
        }
    }
}
