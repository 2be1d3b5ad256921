package parvis.kiosk.sqlite;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import parvis.kiosk.disk.SqlFiles;

/// Opens a terminal's [Database]. A file that fails its check is put aside under another name, never deleted, and the
/// good copy of the last night, else a fresh one, takes its place: the terminal counts on, in new epochs.
public final class Databases {
    private Databases() {}

    /// Opens, or makes, the file in `folder` and brings its schema up to date.
    ///
    /// @param clock names the file that is put aside
    /// @throws parvis.protocol.delivery.StoreFailure when neither the old nor a fresh file can be opened
    public static Database open(Path folder, InstantSource clock) {
        return new Database(SqlFiles.open(folder, "parvis.db", Schema.scripts(), List.of(), clock));
    }
}
