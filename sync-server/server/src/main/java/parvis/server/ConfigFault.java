package parvis.server;

import java.nio.file.Path;

/// A file of settings that cannot be used; its message says in French which, where and why. It never repeats a value:
/// the file may hold secrets.
final class ConfigFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ConfigFault(Path file, String field, String what) {
        super(file + (field.isEmpty() ? "" : ", « " + field + " »") + " : " + what);
    }
}
