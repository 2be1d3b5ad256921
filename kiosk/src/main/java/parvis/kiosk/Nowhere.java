package parvis.kiosk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import parvis.kiosk.custody.SecondCopy;
import parvis.kiosk.paper.Paper;
import parvis.kiosk.paper.Printer;
import parvis.kiosk.sync.SyncMonitor;
import parvis.kiosk.sync.SyncStatus;
import parvis.kiosk.ui.staff.record.HouseFiles;
import parvis.kiosk.ui.staff.record.PersonPage;

/// The ways out of a terminal that is practised on: each leads nowhere, and says so.
final class Nowhere {
    private Nowhere() {}

    /// Prints nothing, and is offered where the real one is.
    static Printer printer(Printer real) {
        return new Printer() {
            @Override
            public Printed print(Paper paper) {
                return new Printed.Not(Reason.PRACTICE);
            }

            @Override
            public boolean exists() {
                return real.exists();
            }

            @Override
            public void write(Paper paper, Path file) throws IOException {
                throw new HouseFiles.NotInPractice();
            }
        };
    }

    /// Writes no file, and sees nothing that is plugged in.
    static HouseFiles files() {
        return new HouseFiles() {
            @Override
            public Path person(PersonPage page) throws IOException {
                throw new NotInPractice();
            }

            @Override
            public List<Path> register() throws IOException {
                throw new NotInPractice();
            }

            @Override
            public List<Path> media() {
                return List.of();
            }

            @Override
            public List<String> queues() {
                return List.of();
            }

            @Override
            public List<String> ports() {
                return List.of();
            }
        };
    }

    /// Writes no copy: on the medium lies that of the real names.
    static SecondCopy copy() {
        return new SecondCopy() {
            @Override
            public Standing standing() {
                return new Standing.Nowhere();
            }

            @Override
            public Standing write() {
                return standing();
            }

            @Override
            public boolean restore(String words) {
                return false;
            }
        };
    }

    /// Sends nothing.
    static SyncMonitor delivery() {
        return new SyncMonitor() {
            @Override
            public SyncStatus status() {
                return SyncStatus.STARTING;
            }

            @Override
            public void onChange(Consumer<SyncStatus> listener) {}
        };
    }
}
